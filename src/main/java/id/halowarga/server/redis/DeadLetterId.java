package id.halowarga.server.redis;

/**
 * Where a dead letter lies.
 *
 * @param lane  its lane's name
 * @param shard its shard
 * @param entry its entry in the shard's stream
 */
public record DeadLetterId(String lane, Shard shard, String entry) {
    /**
     * Reads what {@link #toString()} wrote.
     *
     * @param text lane, shard and entry, divided by slashes
     * @return the id
     * @throws IllegalArgumentException if it has another form
     */
    public static DeadLetterId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3 || !parts[1].matches("[0-9]{1,4}") || !parts[2].matches("[0-9]{1,19}-[0-9]{1,19}")) {
            throw new IllegalArgumentException("not the id of a dead letter");
        }
        return new DeadLetterId(parts[0], new Shard(Integer.parseInt(parts[1])), parts[2]);
    }

    @Override
    public String toString() {
        return lane + "/" + shard.number() + "/" + entry;
    }
}
