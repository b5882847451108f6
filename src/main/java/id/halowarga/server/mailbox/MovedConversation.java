package id.halowarga.server.mailbox;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.moves.Belongings;
import id.halowarga.server.moves.ChatBusyException;
import id.halowarga.server.redis.RedisScript;
import id.halowarga.server.redis.RedisScripts;
import id.halowarga.server.redis.Shard;
import id.halowarga.server.redis.Shards;
import java.time.Instant;
import java.util.List;

/**
 * Lets a private conversation follow its chat. The two may be on different servers, so the state is copied first and
 * forgotten afterwards; while messages wait in the mailbox nothing is moved.
 */
final class MovedConversation implements Belongings {
    private static final RedisScript READ = RedisScript.named("conversation-read");
    private static final RedisScript ADOPT = RedisScript.named("conversation-adopt");
    private static final RedisScript FORGET = RedisScript.named("conversation-forget");

    private final RedisScripts scripts;
    private final Shards shards;
    private final ConversationSettings settings;

    /**
     * Over Redis.
     *
     * @param scripts  Redis
     * @param shards   the shards
     * @param settings how long conversations are kept
     */
    MovedConversation(RedisScripts scripts, Shards shards, ConversationSettings settings) {
        this.scripts = scripts;
        this.shards = shards;
        this.settings = settings;
    }

    @Override
    public void move(ChatAddress from, ChatAddress to, Instant at) {
        Shard old = shards.of(from);
        String box = MailboxKeys.LANE.box(old, from.encoded());
        String state = MailboxKeys.state(old, from.encoded());
        Object found = scripts.run(READ, List.of(box, state), List.of());
        if (found == null) {
            throw new ChatBusyException("the mailbox");
        }
        adopt(to, found.toString());
        List<String> keys =
                List.of(box, state, MailboxKeys.allowance(old, from.encoded()), MailboxKeys.told(old, from.encoded()));
        if (scripts.number(FORGET, keys, List.of()) == 0) {
            throw new ChatBusyException("the mailbox");
        }
    }

    /** What the person began under the new identifier already is newer and stays. */
    private void adopt(ChatAddress to, String json) {
        if (!json.isEmpty()) {
            scripts.run(
                    ADOPT,
                    List.of(MailboxKeys.state(shards.of(to), to.encoded())),
                    List.of(json, Long.toString(settings.kept().toMillis())));
        }
    }
}
