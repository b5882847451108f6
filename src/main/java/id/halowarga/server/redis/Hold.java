package id.halowarga.server.redis;

/** A turn that a worker of this node is at, as far as the node knows. */
public interface Hold {
    /**
     * Whether another node may have taken the turn over, because Redis did not hear of it for too long: the process was frozen,
     * or the way to Redis cut. What cannot be undone, such as a message, is then not to be begun.
     *
     * @return whether it may be lost
     */
    boolean lapsed();
}
