package id.halowarga.whatsapp.fake;

import java.util.Map;

/**
 * A request as it arrived.
 *
 * @param method HTTP method
 * @param path   path below the version, such as {@code /106540352242922/messages}
 * @param body   its JSON, or the fields of a form without the file; empty if neither
 */
public record ApiRequest(String method, String path, Map<String, Object> body) {
    /**
     * Whether it sends a message, and does not mark one as read.
     *
     * @return true if so
     */
    public boolean sendsMessage() {
        return method.equals("POST") && path.endsWith("/messages") && !body.containsKey("status");
    }

    /**
     * Whether it marks a message as read.
     *
     * @return true if so
     */
    public boolean marksRead() {
        return path.endsWith("/messages") && "read".equals(body.get("status"));
    }
}
