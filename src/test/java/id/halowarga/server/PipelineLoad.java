package id.halowarga.server;

import com.sun.management.OperatingSystemMXBean;
import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.channel.Inbox;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MessageId;
import id.halowarga.message.Sender;
import id.halowarga.server.testing.Chats;
import id.halowarga.server.testing.PipelineNode;
import id.halowarga.server.testing.RealRedis;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import redis.clients.jedis.RedisClient;

/**
 * Measures how many messages per second go the whole way from the inbox to the outgoing call, every step durable. Not a test:
 * started by hand with the number of messages, of appending threads, and of messages per second to offer (0: as fast as it
 * goes); prints one line.
 */
public final class PipelineLoad {
    private static final int CHATS = 5000;

    private final long[] arrived;
    private final long[] departed;
    private final CountDownLatch all;

    private PipelineLoad(int messages) {
        arrived = new long[messages];
        departed = new long[messages];
        all = new CountDownLatch(messages);
    }

    /**
     * Measures.
     *
     * @param arguments number of messages, threads, messages per second
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] arguments) throws InterruptedException {
        int messages = Integer.parseInt(arguments[0]);
        int threads = Integer.parseInt(arguments[1]);
        int perSecond = Integer.parseInt(arguments[2]);
        new PipelineLoad(5000).run("warm-up", threads, 0);
        new PipelineLoad(messages).run("measured", threads, perSecond);
        System.exit(0);
    }

    private void run(String name, int threads, int perSecond) throws InterruptedException {
        try (RedisClient redis = RealRedis.emptyDatabase();
                PipelineNode node = PipelineNode.start(
                        redis, Clock.systemUTC(), Chats::echo, List.of(new Sink()), "halo.queue.wake", "100ms")) {
            Inbox inbox = node.get(Inbox.class);
            long cpu = processCpu();
            double redisCpu = redisCpu(redis);
            long begin = System.nanoTime();
            List<Thread> senders = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int first = i;
                Thread sender = new Thread(() -> send(inbox, first, threads, begin, perSecond));
                sender.start();
                senders.add(sender);
            }
            for (Thread sender : senders) {
                sender.join();
            }
            long appended = System.nanoTime() - begin;
            all.await();
            print(name, appended, System.nanoTime() - begin, processCpu() - cpu, redisCpu(redis) - redisCpu);
        }
    }

    private void send(Inbox inbox, int first, int step, long begin, int perSecond) {
        for (int i = first; i < arrived.length; i += step) {
            long due = perSecond == 0 ? 0 : begin + i * 1_000_000_000L / perSecond;
            while (due != 0 && System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            arrived[i] = System.nanoTime();
            inbox.append(message(i));
        }
    }

    private void print(String name, long appended, long whole, long cpu, double redisCpu) {
        int n = arrived.length;
        long[] took = new long[n];
        Arrays.setAll(took, i -> departed[i] - arrived[i]);
        Arrays.sort(took);
        System.out.printf(
                "%s: %d messages, appended %.0f/s, whole way %.0f/s, latency p50 %.1f ms, p99 %.1f ms, CPU per 1000: JVM %.2f s, Redis %.2f s%n",
                name,
                n,
                n * 1e9 / appended,
                n * 1e9 / whole,
                took[n / 2] / 1e6,
                took[n * 99 / 100] / 1e6,
                cpu / 1e6 / n,
                redisCpu * 1000 / n);
    }

    private static long processCpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double redisCpu(RedisClient redis) {
        return redis.info("cpu")
                .lines()
                .filter(line -> line.startsWith("used_cpu_sys:") || line.startsWith("used_cpu_user:"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .sum();
    }

    private static InboundMessage message(int i) {
        String person = "s" + i % CHATS;
        Sender sender =
                new Sender(new ChatAddress(ChannelName.WEBCHAT, person), person, "Warga", false, Optional.of("id"));
        return new InboundMessage.Text(
                new MessageId(ChannelName.WEBCHAT, "m" + i), sender, Instant.now(), Optional.empty(), "/" + i);
    }

    private final class Sink implements Channel {
        @Override
        public ChannelName name() {
            return ChannelName.WEBCHAT;
        }

        @Override
        public DeliveryResult deliver(Delivery delivery) {
            int i = Integer.parseInt(delivery.message().text().plain().substring(1));
            departed[i] = System.nanoTime();
            all.countDown();
            return new DeliveryResult.Delivered(List.of("p" + i));
        }

        @Override
        public FetchResult fetch(MediaContent.Reference reference) {
            return new FetchResult.Unusable(MediaContent.Reason.UNAVAILABLE);
        }

        @Override
        public ChannelHealth health() {
            return new ChannelHealth(true, "a sink");
        }
    }
}
