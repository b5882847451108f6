package id.halowarga.server.mailbox;

import id.halowarga.server.redis.Lane;
import id.halowarga.server.redis.Shard;

/**
 * Keys of mailboxes: those of the {@link Lane} {@code in}, whose owners are conversations, and
 *
 * <table>
 * <caption>Keys of conversations</caption>
 * <tr><th>name</th><th>type</th><th>what</th><th>lifetime</th></tr>
 * <tr><td>{@code halo:{s<shard>}:state:<conversation>}</td><td>hash</td><td>{@code v} version, counts commits;
 * {@code s} the conversation as JSON</td><td>{@link ConversationSettings#kept} after the last turn</td></tr>
 * </table>
 */
final class MailboxKeys {
    /** The lane of mailboxes. */
    static final Lane LANE = new Lane("in");

    private MailboxKeys() {}

    static String state(Shard shard, String conversation) {
        return shard.key("state:" + conversation);
    }
}
