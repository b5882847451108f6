package id.halowarga.whatsapp.api;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Knows the servers that may be shown our token when a file is fetched from them. */
final class MediaHosts {
    /** Meta's. Files are at {@code lookaside.fbsbx.com} at present. */
    private static final List<String> META = List.of(".fbsbx.com", ".fbcdn.net", ".facebook.com", ".whatsapp.net");

    private final URI base;

    /**
     * Beside an API.
     *
     * @param base its address
     */
    MediaHosts(URI base) {
        this.base = base;
    }

    /**
     * Reads an address.
     *
     * @param url the address of a file
     * @return it, if it is the API's own server or one of Meta's by an encrypted connection
     */
    Optional<URI> trusted(String url) {
        try {
            return Optional.of(URI.create(url)).filter(address -> isApi(address) || isMeta(address));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private boolean isApi(URI address) {
        return base.getScheme().equals(address.getScheme())
                && base.getHost().equals(address.getHost())
                && base.getPort() == address.getPort();
    }

    private static boolean isMeta(URI address) {
        if (!"https".equals(address.getScheme()) || address.getHost() == null) {
            return false;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return META.stream().anyMatch(host::endsWith);
    }
}
