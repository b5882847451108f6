package id.halowarga.whatsapp;

import id.halowarga.channel.FetchResult;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaContent.Reason;
import id.halowarga.message.MediaKind;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fetches files that people sent. A file's identifier gives an address, which needs the access token too and lives for five
 * minutes; where it has ended between the two calls it is asked for anew, once.
 */
final class MediaDownload {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** An answer about a file has a few hundred bytes. */
    private static final int LONGEST_ANSWER = 16 << 10;

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9_-]{1,128}");
    private static final long MEGABYTE = 1 << 20;

    private final RestClient http;
    private final MediaHosts hosts;
    private final Reachability reachability;

    /**
     * On connections.
     *
     * @param http         the connections
     * @param hosts        where files may come from
     * @param reachability the health page's source
     */
    MediaDownload(GraphHttp http, MediaHosts hosts, Reachability reachability) {
        this.http = http.client();
        this.hosts = hosts;
        this.reachability = reachability;
    }

    /**
     * Fetches a file.
     *
     * @param reference the file
     * @return its bytes, to be closed by the caller, or why there are none
     */
    FetchResult fetch(MediaContent.Reference reference) {
        if (!IDENTIFIER.matcher(reference.platformId()).matches()) {
            return new FetchResult.Unusable(Reason.UNAVAILABLE);
        }
        try {
            Attempt first = attempt(reference);
            return first.addressEnded() ? attempt(reference).result() : first.result();
        } catch (RestClientException broken) {
            return new FetchResult.Failed("connection failed");
        }
    }

    /** What one look-up and download gave; the address may have ended in between. */
    private record Attempt(FetchResult result, boolean addressEnded) {}

    private Attempt attempt(MediaContent.Reference reference) {
        MediaLookup found =
                http.get().uri("/{id}", reference.platformId()).exchange((request, response) -> lookup(response));
        if (found.error() != null) {
            return new Attempt(refusal(found.error()), false);
        }
        if (found.url() == null) {
            return new Attempt(new FetchResult.Failed("unreadable answer"), false);
        }
        reachability.fine();
        if (found.bytes() != null && found.bytes() > largest(reference.kind())) {
            return new Attempt(new FetchResult.Unusable(Reason.TOO_LARGE), false);
        }
        return download(found.url(), reference);
    }

    private static MediaLookup lookup(ClientHttpResponse response) throws IOException {
        HttpStatusCode status = response.getStatusCode();
        if (status.is5xxServerError()) {
            return new MediaLookup(null, null, new MediaLookup.GraphError(status.value()));
        }
        try {
            return JSON.readValue(response.getBody().readNBytes(LONGEST_ANSWER), MediaLookup.class);
        } catch (JacksonException unreadable) {
            return new MediaLookup(null, null, null);
        }
    }

    private FetchResult refusal(MediaLookup.GraphError error) {
        if (error.tokenRefused()) {
            reachability.trouble("WhatsApp does not accept HALO_WHATSAPP_ACCESS_TOKEN (190).");
        }
        return error.gone()
                ? new FetchResult.Unusable(Reason.UNAVAILABLE)
                : new FetchResult.Failed(Integer.toString(error.code()));
    }

    private Attempt download(String url, MediaContent.Reference reference) {
        Optional<URI> address = allowed(url);
        if (address.isEmpty()) {
            return new Attempt(new FetchResult.Failed("the file's address is not one of the platform's"), false);
        }
        return http.get().uri(address.get()).exchange((request, response) -> opened(response, reference), false);
    }

    private Optional<URI> allowed(String url) {
        try {
            return Optional.of(URI.create(url)).filter(hosts::allow);
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** The caller closes what is good, everything else is closed here. */
    private static Attempt opened(ClientHttpResponse response, MediaContent.Reference reference) throws IOException {
        int status = response.getStatusCode().value();
        long length = response.getHeaders().getContentLength();
        if (status == 200 && length <= largest(reference.kind())) {
            return new Attempt(new FetchResult.Fetched(response.getBody(), reference.mimeType()), false);
        }
        response.close();
        if (status == 200) {
            return new Attempt(new FetchResult.Unusable(Reason.TOO_LARGE), false);
        }
        // An ended address is answered with 404; 401 and 403 are seen where it ended while the token is good.
        boolean ended = status == 404 || status == 401 || status == 403 || status == 410;
        return new Attempt(new FetchResult.Failed(Integer.toString(status)), ended);
    }

    /**
     * Largest file that the platform takes from people, bytes. Source: Cloud API, supported media types: 5 MB for images,
     * 16 MB for audio and video, 100 MB for documents, 500 KB for stickers.
     */
    private static long largest(MediaKind kind) {
        return switch (kind) {
            case PHOTO -> 5 * MEGABYTE;
            case VIDEO, VOICE, AUDIO -> 16 * MEGABYTE;
            case DOCUMENT -> 100 * MEGABYTE;
            case STICKER -> MEGABYTE;
        };
    }
}
