package id.halowarga.whatsapp;

import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Which addresses files are fetched from: the Graph API's own origin, and Meta's hosts for files over HTTPS. Anything else
 * would get to see the access token, or be a machine of the city's own network.
 */
final class MediaHosts {
    private final URI api;
    private final Set<String> hosts;

    /**
     * Of the settings.
     *
     * @param settings the Graph API's address and the hosts for files
     */
    MediaHosts(WhatsAppSettings settings) {
        this.api = URI.create(settings.apiUrl());
        this.hosts = settings.mediaHosts();
    }

    /**
     * Whether a file may be fetched from an address.
     *
     * @param address the address that the platform named
     * @return true for the Graph API's origin and for Meta's hosts over HTTPS on the usual port
     */
    boolean allow(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) {
            return false;
        }
        return isApi(address) || isForFiles(address);
    }

    private boolean isApi(URI address) {
        return address.getHost().equalsIgnoreCase(api.getHost())
                && api.getScheme().equals(address.getScheme())
                && address.getPort() == api.getPort();
    }

    private boolean isForFiles(URI address) {
        if (!"https".equals(address.getScheme()) || (address.getPort() != -1 && address.getPort() != 443)) {
            return false;
        }
        String host = address.getHost().toLowerCase(Locale.ROOT);
        return hosts.stream().anyMatch(known -> host.equals(known) || host.endsWith("." + known));
    }
}
