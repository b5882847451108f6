package id.halowarga.server.mailbox;

import id.halowarga.channel.Inbox;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.InboundMessage;
import id.halowarga.server.redis.QueueSettings;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Appends messages to the mailboxes of their conversations, in one call to Redis each; what a message means for the chat as such
 * is noted in the same call.
 */
final class RedisInbox implements Inbox {
    private static final RedisScript APPEND = RedisScript.named("mailbox-append");
    private static final long BOX_FULL = -1;
    private static final long TOO_MANY = -2;

    private final RedisScripts scripts;
    private final QueueSettings settings;
    private final BurstWindow window;
    private final Allowance allowance;
    private final Clock clock;
    private final MailboxMeters meters;
    private final Function<InboundMessage, Optional<RedisScripts.Call>> ahead;

    /**
     * On Redis.
     *
     * @param ahead what is noted of a message before it is appended, on the same shard
     */
    RedisInbox(
            UnifiedJedis redis,
            QueueSettings settings,
            ConversationSettings conversations,
            Clock clock,
            MailboxMeters meters,
            Function<InboundMessage, Optional<RedisScripts.Call>> ahead) {
        this.scripts = new RedisScripts(redis);
        this.settings = settings;
        this.window = conversations.window();
        this.allowance = conversations.allowance();
        this.clock = clock;
        this.meters = meters;
        this.ahead = ahead;
    }

    @Override
    public void append(InboundMessage message) {
        long result = store(message);
        if (result == BOX_FULL) {
            meters.refused(message.id().channel());
            throw new InboxUnavailableException(new MailboxFullException());
        }
        if (result == TOO_MANY) {
            meters.passedOver(message.id().channel());
        } else {
            meters.received(message.id().channel(), result == 1);
        }
    }

    private long store(InboundMessage message) {
        Shard shard = settings.layout().of(message.sender().chat());
        String conversation = message.sender().conversation().value();
        long now = clock.millis();
        MailboxEntry entry = MailboxEntry.of(message, now);
        List<String> keys = List.of(
                MailboxKeys.LANE.seen(shard, message.id().encoded()),
                MailboxKeys.LANE.box(shard, conversation),
                MailboxKeys.LANE.ready(shard),
                MailboxKeys.LANE.queued(shard),
                MailboxKeys.LANE.parked(shard),
                MailboxKeys.allowance(shard, conversation),
                MailboxKeys.told(shard, conversation));
        List<String> arguments = List.of(
                conversation,
                entry.json(),
                Long.toString(settings.remembered().toMillis()),
                Long.toString(window.opening(entry)),
                Integer.toString(settings.fullBox()),
                Long.toString(now),
                Long.toString(allowance.interval().toMillis()),
                Integer.toString(allowance.atOnce()),
                MailboxEntry.of(Allowance.mark(message), now).json(),
                Long.toString(Allowance.TOLD_AGAIN.toMillis()));
        try {
            RedisScripts.Call append = new RedisScripts.Call(APPEND, keys, arguments);
            List<RedisScripts.Call> calls = Stream.concat(ahead.apply(message).stream(), Stream.of(append))
                    .toList();
            return (Long) scripts.inTurn(calls).get(calls.size() - 1);
        } catch (JedisException e) {
            throw new InboxUnavailableException(e);
        }
    }
}
