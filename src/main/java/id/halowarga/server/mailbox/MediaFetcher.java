package id.halowarga.server.mailbox;

import id.halowarga.channel.Channel;
import id.halowarga.channel.FetchResult;
import id.halowarga.channel.MediaStore;
import id.halowarga.message.ChannelName;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import java.io.FilterInputStream;
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

        private final boolean counted;

        /**
         * With what is in the way.
         *
         * @param error   a short technical reason
         * @param counted whether it may lie with the file, so that tries are to end; otherwise with the platform, the account or
         *                our disk, whose trouble ends
         */
        NotYetException(String error, boolean counted) {
            super(error);
            this.counted = counted;
        }

        boolean counted() {
            return counted;
        }
    }

    /**
     * Brings a message's file into our store.
     *
     * @return where it is, or why it is not to be had
     * @throws NotYetException if the platform did not answer as it should, or the file could not be stored
     */
    MediaContent fetch(InboundMessage.Media message) {
        return message.content() instanceof MediaContent.Reference reference
                ? fetch(message.id().channel(), reference)
                : message.content();
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
            throw new NotYetException(failed.error(), false);
        }
        throw new IllegalStateException("unknown result of a fetch");
    }

    private MediaContent store(MediaContent.Reference reference, FetchResult.Fetched fetched) {
        Source source = new Source(fetched.content());
        try (source) {
            return store.store(reference.kind(), reference.fileName(), source);
        } catch (IOException e) {
            throw source.broken
                    ? new NotYetException("the file could not be received", true)
                    : new NotYetException("the file could not be stored", false);
        }
    }

    /** Knows whether it was the source that failed, and not our disk. */
    private static final class Source extends FilterInputStream {
        private boolean broken;

        Source(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            return noting(in::read);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            return noting(() -> in.read(bytes, from, length));
        }

        private int noting(Reading reading) throws IOException {
            try {
                return reading.read();
            } catch (IOException e) {
                broken = true;
                throw e;
            }
        }
    }

    private interface Reading {
        int read() throws IOException;
    }
}
