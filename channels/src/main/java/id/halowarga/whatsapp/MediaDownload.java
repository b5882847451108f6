package id.halowarga.whatsapp;

import id.halowarga.channel.FetchResult;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaContent.Reason;
import id.halowarga.message.MediaKind;
import id.halowarga.whatsapp.api.ApiAnswer;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.api.Download;
import id.halowarga.whatsapp.api.MediaAddress;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Fetches files that people sent. A file's identifier gives an address that lives for five minutes; where it has ended
 * between the two calls it is asked for anew, once.
 */
final class MediaDownload {
    private static final long MEGABYTE = 1 << 20;

    /** The object does not exist, or not any more. Source: Graph API, error handling. */
    private static final int NO_SUCH_OBJECT = 100;

    /** How an ended address is answered; 401 and 403 where the token itself is good. */
    private static final Set<Integer> ENDED = Set.of(401, 403, 404, 410);

    private final CloudApi api;

    /**
     * By an API.
     *
     * @param api the API
     */
    MediaDownload(CloudApi api) {
        this.api = api;
    }

    /**
     * Fetches a file.
     *
     * @param reference the file
     * @return its bytes, to be closed by the caller, or why there are none
     */
    FetchResult fetch(MediaContent.Reference reference) {
        try {
            Attempt first = attempt(reference);
            return first.addressEnded() ? attempt(reference).result() : first.result();
        } catch (IllegalArgumentException noIdentifier) {
            return new FetchResult.Unusable(Reason.UNAVAILABLE);
        }
    }

    /** What one question and one download gave; the address may have ended in between. */
    private record Attempt(FetchResult result, boolean addressEnded) {}

    private Attempt attempt(MediaContent.Reference reference) {
        ApiAnswer<MediaAddress> answer = api.media(reference.platformId());
        if (answer instanceof ApiAnswer.Failure<MediaAddress> failure) {
            return new Attempt(unknown(failure), false);
        }
        MediaAddress address = ((ApiAnswer.Done<MediaAddress>) answer).result();
        long largest = largest(reference.kind());
        return address.fileSize().filter(size -> size > largest).isPresent()
                ? new Attempt(new FetchResult.Unusable(Reason.TOO_LARGE), false)
                : download(address, reference.mimeType(), largest);
    }

    private static FetchResult unknown(ApiAnswer.Failure<MediaAddress> failure) {
        boolean gone = failure instanceof ApiAnswer.Refused<MediaAddress> refused && refused.code() == NO_SUCH_OBJECT;
        return gone ? new FetchResult.Unusable(Reason.UNAVAILABLE) : new FetchResult.Failed(failure.error());
    }

    private Attempt download(MediaAddress address, Optional<String> mimeType, long largest) {
        ApiAnswer<Download> answer = api.download(address);
        if (answer instanceof ApiAnswer.Done<Download> done) {
            return new Attempt(opened(done.result(), mimeType, largest), false);
        }
        boolean ended = answer instanceof ApiAnswer.Refused<Download> refused && ENDED.contains(refused.status());
        return new Attempt(new FetchResult.Failed(((ApiAnswer.Failure<Download>) answer).error()), ended);
    }

    private static FetchResult opened(Download file, Optional<String> mimeType, long largest) {
        if (file.bytes() <= largest) {
            return new FetchResult.Fetched(file.content(), mimeType);
        }
        try {
            file.content().close();
            return new FetchResult.Unusable(Reason.TOO_LARGE);
        } catch (IOException alreadyBroken) {
            return new FetchResult.Unusable(Reason.TOO_LARGE);
        }
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
