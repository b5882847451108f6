package id.halowarga.server.redis;

/**
 * A family of boxes (lists of waiting entries), one per owner, each served by one worker at a time and in order: the
 * mailboxes are one lane, the outboxes of a channel another. Keys, all {@code halo:{s<shard>}:<lane>:…}:
 *
 * <table>
 * <caption>Keys of a lane</caption>
 * <tr><th>name</th><th>type</th><th>what</th><th>lifetime</th></tr>
 * <tr><td>{@code ready}</td><td>stream, group {@code workers}</td><td>owners that can be served now, field {@code o}</td>
 * <td>an entry lives until it is handled</td></tr>
 * <tr><td>{@code parked}</td><td>sorted set</td><td>owners that wait, by epoch milliseconds</td><td>until due</td></tr>
 * <tr><td>{@code queued}</td><td>set</td><td>owners that are in one of the two above or being served</td><td>the same</td></tr>
 * <tr><td>{@code box:<owner>}</td><td>list</td><td>waiting entries, the oldest first</td><td>until handled</td></tr>
 * <tr><td>{@code head:<owner>}</td><td>hash</td><td>progress of the oldest entry: {@code t} tries, {@code p} parts sent,
 * {@code w} what ends a wait for a person, see {@code lane.lua}</td><td>until it is handled</td></tr>
 * <tr><td>{@code window:<owner>}</td><td>string</td><td>outboxes only: until when free words may be sent, epoch milliseconds</td>
 * <td>until then</td></tr>
 * <tr><td>{@code held:<owner>}</td><td>list</td><td>outboxes only: messages that wait for the person to write, each with the
 * number of its parts sent and a colon before it</td><td>until sent or too old</td></tr>
 * <tr><td>{@code seen:<hash>}</td><td>string</td><td>ids that were appended</td><td>a setting of the lane's owner</td></tr>
 * <tr><td>{@code dead}</td><td>stream</td><td>dead letters, see {@link DeadLetters}</td><td>30 days or until resolved</td></tr>
 * </table>
 *
 * @param name unique name, such as {@code in} or {@code out:telegram}
 */
public record Lane(String name) {
    /** Name of the consumer group of every ready stream. */
    public static final String GROUP = "workers";

    /**
     * The stream of owners that can be served.
     *
     * @param shard the shard
     * @return the key
     */
    public String ready(Shard shard) {
        return shard.key(name + ":ready");
    }

    /**
     * The owners that wait for a time.
     *
     * @param shard the shard
     * @return the key
     */
    public String parked(Shard shard) {
        return shard.key(name + ":parked");
    }

    /**
     * The owners that are ready, parked or being served.
     *
     * @param shard the shard
     * @return the key
     */
    public String queued(Shard shard) {
        return shard.key(name + ":queued");
    }

    /**
     * An owner's waiting entries.
     *
     * @param shard the owner's shard
     * @param owner the owner
     * @return the key
     */
    public String box(Shard shard, String owner) {
        return shard.key(name + ":box:" + owner);
    }

    /**
     * The progress of an owner's oldest entry.
     *
     * @param shard the owner's shard
     * @param owner the owner
     * @return the key
     */
    public String head(Shard shard, String owner) {
        return shard.key(name + ":head:" + owner);
    }

    /**
     * The end of an owner's window.
     *
     * @param shard the owner's shard
     * @param owner the owner
     * @return the key
     */
    public String window(Shard shard, String owner) {
        return shard.key(name + ":window:" + owner);
    }

    /**
     * What is held for an owner.
     *
     * @param shard the owner's shard
     * @param owner the owner
     * @return the key
     */
    public String held(Shard shard, String owner) {
        return shard.key(name + ":held:" + owner);
    }

    /**
     * The mark that an id was appended.
     *
     * @param shard the owner's shard
     * @param id    the id, which may be personal data and is hashed
     * @return the key
     */
    public String seen(Shard shard, String id) {
        return shard.key(name + ":seen:" + ShortHash.of(id));
    }

    /**
     * The dead letters.
     *
     * @param shard the shard
     * @return the key
     */
    public String dead(Shard shard) {
        return shard.key(name + ":dead");
    }
}
