package id.halowarga.server.redis;

import java.util.UUID;

/**
 * Names this node in consumer groups: anew at every start, so that what an earlier process left is taken over and never
 * mistaken for one's own.
 *
 * @param value the name
 */
public record NodeName(String value) {
    /**
     * A new name.
     *
     * @return the name
     */
    public static NodeName random() {
        return new NodeName(UUID.randomUUID().toString());
    }
}
