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
 * <tr><td>{@code halo:{s<shard>}:allowance:<conversation>}</td><td>string</td><td>token bucket of its messages, see
 * {@code pace} in lane.lua</td><td>until it is full again</td></tr>
 * <tr><td>{@code halo:{s<shard>}:told:<conversation>}</td><td>string</td><td>mark that it was told of writing too much</td>
 * <td>{@link Allowance#TOLD_AGAIN}</td></tr>
 * </table>
 */
final class MailboxKeys {
    /** The lane of mailboxes. */
    static final Lane LANE = new Lane("in");

    private MailboxKeys() {}

    static String state(Shard shard, String conversation) {
        return shard.key("state:" + conversation);
    }

    static String allowance(Shard shard, String conversation) {
        return shard.key("allowance:" + conversation);
    }

    static String told(Shard shard, String conversation) {
        return shard.key("told:" + conversation);
    }
}
