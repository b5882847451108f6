package id.halowarga.server.redis;

/**
 * An owner's turn to be served, held by this node. Personal data: {@link #toString()} is redacted.
 *
 * @param shard   the owner's shard
 * @param id      identifier of the ready stream's entry
 * @param owner   whose box is to be served
 * @param claimed whether it was taken over from a worker that went silent
 */
public record ReadyEntry(Shard shard, String id, String owner, boolean claimed) {
    /** Where it is: the same for every holder of the entry. */
    String place() {
        return place(shard, id);
    }

    static String place(Shard shard, String id) {
        return shard.number() + "/" + id;
    }

    @Override
    public String toString() {
        return "ReadyEntry[" + shard.number() + ", " + id + ", REDACTED]";
    }
}
