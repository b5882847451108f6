package id.halowarga.server.mailbox;

import id.halowarga.conversation.Conversation;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.server.outbox.OutboxEntry;
import id.halowarga.server.outbox.OutboxLanes;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.MessageJson;
import id.halowarga.server.redis.ReadyEntry;
import id.halowarga.server.redis.ReadyStreams;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.ShortHash;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a worker reads from and commits to the mailbox and the state of a conversation: one call to Redis each. */
final class Mailbox {
    private static final RedisScript TAKE = RedisScript.named("mailbox-take");
    private static final RedisScript BEGIN = RedisScript.named("mailbox-begin");
    private static final RedisScript COMMIT = RedisScript.named("mailbox-commit");

    private final RedisScripts scripts;
    private final ReadyStreams streams;
    private final OutboxLanes outboxes;
    private final ConversationSettings settings;
    private final Clock clock;

    Mailbox(
            RedisScripts scripts,
            ReadyStreams streams,
            OutboxLanes outboxes,
            ConversationSettings settings,
            Clock clock) {
        this.scripts = scripts;
        this.streams = streams;
        this.outboxes = outboxes;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Reads what turns need.
     *
     * @return what was read for each, to be understood by {@link Taken#of}; empty if another worker holds the turn or nothing
     *     waits
     */
    List<Optional<List<?>>> take(List<ReadyEntry> turns) {
        return scripts.lists(turns.stream().map(this::taking).toList());
    }

    private RedisScripts.Call taking(ReadyEntry turn) {
        Lane lane = MailboxKeys.LANE;
        Shard shard = turn.shard();
        String owner = turn.owner();
        List<String> keys = List.of(
                lane.ready(shard),
                lane.queued(shard),
                lane.box(shard, owner),
                lane.head(shard, owner),
                MailboxKeys.state(shard, owner));
        List<String> arguments =
                List.of(streams.consumer(), turn.id(), owner, Integer.toString(settings.burstMessages()));
        return new RedisScripts.Call(TAKE, keys, arguments);
    }

    /**
     * Counts a try that begins of a turn whose last worker went silent.
     *
     * @return false if it is not the worker's any more
     */
    boolean begin(ReadyEntry turn) {
        Shard shard = turn.shard();
        List<String> keys = List.of(
                MailboxKeys.LANE.ready(shard),
                MailboxKeys.LANE.queued(shard),
                MailboxKeys.LANE.head(shard, turn.owner()));
        return scripts.number(BEGIN, keys, List.of(streams.consumer(), turn.id())) == 1;
    }

    /**
     * Commits a turn.
     *
     * @return false if it was not the worker's any more: nothing has changed
     */
    boolean commit(Taken taken, int answered, Conversation next, List<OutboundMessage> replies) {
        return end(taken, answered, MessageJson.write(next, Taken.CONVERSATION_FORMAT), replies, "");
    }

    /**
     * Gives messages up: they become dead letters, and the conversation goes on.
     *
     * @return false if the turn was not the worker's any more: nothing has changed
     */
    boolean bury(Taken taken, int count, List<OutboundMessage> replies, String reason) {
        return end(taken, count, "", replies, reason);
    }

    /** Leaves a turn to others for a while. */
    void leave(ReadyEntry turn, long until) {
        streams.park(turn, until, List.of());
    }

    /** Puts a turn off. */
    void park(Taken taken, long until, int tries) {
        streams.park(taken.turn(), until, List.of("t", Integer.toString(tries)));
    }

    private boolean end(Taken taken, int count, String state, List<OutboundMessage> replies, String reason) {
        ReadyEntry turn = taken.turn();
        long now = clock.millis();
        List<String> arguments = new ArrayList<>(List.of(
                streams.consumer(),
                turn.id(),
                turn.owner(),
                taken.version(),
                taken.raw().get(0),
                Integer.toString(count),
                state,
                Long.toString(settings.kept().toMillis()),
                taken.chat().map(ChatAddress::encoded).orElse(""),
                reason,
                Long.toString(now),
                Long.toString(now - DeadLetters.KEPT.toMillis())));
        arguments.addAll(entries(taken, replies, now));
        return scripts.number(COMMIT, keys(taken), arguments) == 1;
    }

    private List<String> keys(Taken taken) {
        Lane lane = MailboxKeys.LANE;
        Shard shard = taken.turn().shard();
        String owner = taken.turn().owner();
        Lane out = taken.chat().map(outboxes::of).orElse(lane);
        String chat = taken.chat().map(ChatAddress::encoded).orElse("");
        return List.of(
                lane.ready(shard),
                lane.queued(shard),
                lane.box(shard, owner),
                lane.head(shard, owner),
                MailboxKeys.state(shard, owner),
                lane.dead(shard),
                out.box(shard, chat),
                out.ready(shard),
                out.queued(shard),
                out.parked(shard),
                out.head(shard, chat));
    }

    /** The ids are the same when a turn is taken again, so that a channel can recognise a repeated delivery. */
    private static List<String> entries(Taken taken, List<OutboundMessage> replies, long now) {
        String id = "r-" + ShortHash.of(taken.raw().get(0)) + "-";
        return IntStream.range(0, replies.size())
                .mapToObj(i -> OutboxEntry.of(id + i, now, replies.get(i)).json())
                .toList();
    }
}
