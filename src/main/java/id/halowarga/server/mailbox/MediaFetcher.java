package id.halowarga.server.mailbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.FetchResult;
import id.halowarga.channel.MediaStore;
import id.halowarga.message.ChannelName;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Brings files from the platforms into our store. */
final class MediaFetcher {
    private final Map<ChannelName, Channel> channels;
    private final MediaStore store;

    MediaFetcher(List<Channel> channels, MediaStore store) {
        this.channels = channels.stream().collect(Collectors.toUnmodifiableMap(Channel::name, channel -> channel));
        this.store = store;
    }

    /** The platform did not hand a file over; worth another try. */
    static final class NotYetException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotYetException(String error) {
            super(error);
        }
    }

    /**
     * The same message with its file stored, if it has one.
     *
     * @throws NotYetException if the platform did not answer as it should
     */
    InboundMessage fetched(InboundMessage message) {
        if (message instanceof InboundMessage.Media media
                && media.content() instanceof MediaContent.Reference reference) {
            return media.withContent(fetch(media.id().channel(), reference));
        }
        return message;
    }

    /** The same message with its file given up, if it has one that was not fetched. */
    static InboundMessage givenUp(InboundMessage message) {
        if (message instanceof InboundMessage.Media media
                && media.content() instanceof MediaContent.Reference reference) {
            return media.withContent(new MediaContent.Unusable(reference.kind(), MediaContent.Reason.UNAVAILABLE));
        }
        return message;
    }

    private MediaContent fetch(ChannelName name, MediaContent.Reference reference) {
        FetchResult result = Optional.ofNullable(channels.get(name))
                .map(channel -> channel.fetch(reference))
                .orElseGet(() -> new FetchResult.Unusable(MediaContent.Reason.UNAVAILABLE));
        if (result instanceof FetchResult.Fetched fetched) {
            return store(reference, fetched);
        }
        if (result instanceof FetchResult.Unusable unusable) {
            return new MediaContent.Unusable(reference.kind(), unusable.reason());
        }
        if (result instanceof FetchResult.Failed failed) {
            throw new NotYetException(failed.error());
        }
        throw new IllegalStateException("unknown result of a fetch");
    }

    private MediaContent store(MediaContent.Reference reference, FetchResult.Fetched fetched) {
        try (InputStream content = fetched.content()) {
            return store.store(reference.kind(), reference.fileName(), content);
        } catch (IOException e) {
            // A download that broke off, or our own disk: worth another try, and the words must not wait for it for
            // ever.
            throw new NotYetException("the file could not be received or stored");
        }
    }
}
