package id.halowarga.whatsapp.api;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * Where the Cloud API is and as whom we call it.
 *
 * @param base          address of the Graph API without the version
 * @param version       version of the Graph API, such as {@code v23.0}
 * @param phoneNumberId Meta's identifier of our number
 * @param token         our token
 * @param timeout       longest time that an answer may take
 */
public record CloudAccess(URI base, String version, String phoneNumberId, AccessToken token, Duration timeout) {
    private static final Pattern NODE = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
    private static final Pattern DOTS = Pattern.compile("\\.+");
    private static final Pattern LAST_SLASHES = Pattern.compile("/+$");

    /**
     * Address of something of our number's.
     *
     * @param edge what, such as {@code messages}
     * @return the address
     */
    URI ofNumber(String edge) {
        return below(phoneNumberId + "/" + edge);
    }

    /**
     * Address of a node of the graph.
     *
     * @param id its identifier: letters, digits, {@code _}, {@code .} and {@code -} alone, so that it stays one node
     * @return the address
     * @throws IllegalArgumentException if the identifier holds other characters
     */
    URI ofNode(String id) {
        if (!NODE.matcher(id).matches() || DOTS.matcher(id).matches()) {
            throw new IllegalArgumentException("not an identifier of the graph");
        }
        return below(id);
    }

    private URI below(String path) {
        return URI.create(LAST_SLASHES.matcher(base.toString()).replaceAll("") + "/" + version + "/" + path);
    }
}
