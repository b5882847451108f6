package id.halowarga.message;

import java.time.Instant;
import java.util.Optional;

/**
 * What a person sent, mapped from the channel's own format. Texts are as written, at most 20,000 characters.
 *
 * <p>Free-form messages ({@link Text}, {@link Media}, {@link Location}) that follow each other quickly are one answer;
 * everything else is an answer of its own.
 */
public sealed interface InboundMessage {
    /**
     * Identity of the message, stable over redeliveries.
     *
     * @return the id
     */
    MessageId id();

    /**
     * Who wrote it and where.
     *
     * @return the sender
     */
    Sender sender();

    /**
     * When the platform says that it was sent.
     *
     * @return the time
     */
    Instant sentAt();

    /**
     * The message of ours that this one answers by the platform's reply gesture.
     *
     * @return the answered message, empty if none or not one of ours
     */
    Optional<ReplyTo> replyTo();

    /**
     * Written words, commands included.
     *
     * @param text the words as written
     */
    record Text(MessageId id, Sender sender, Instant sentAt, Optional<ReplyTo> replyTo, String text)
            implements InboundMessage {
        @Override
        public String toString() {
            return "Text[" + id.channel() + ", REDACTED]";
        }
    }

    /**
     * A photo, video, voice note, audio, document or sticker.
     *
     * @param content the file: a reference as it arrives, stored or unusable once fetched
     * @param caption words under it, empty if none
     * @param album   the channel's identifier of the album that it belongs to
     */
    record Media(
            MessageId id,
            Sender sender,
            Instant sentAt,
            Optional<ReplyTo> replyTo,
            MediaContent content,
            String caption,
            Optional<String> album)
            implements InboundMessage {
        /**
         * The same message with its file fetched.
         *
         * @param fetched what became of the file
         * @return the message
         */
        public Media withContent(MediaContent fetched) {
            return new Media(id, sender, sentAt, replyTo, fetched, caption, album);
        }

        @Override
        public String toString() {
            return "Media[" + id.channel() + ", " + content.kind() + ", REDACTED]";
        }
    }

    /**
     * A pin or a live location, which is taken as a pin.
     *
     * @param pin   the place
     * @param label the platform's name or address of the place, empty if none
     */
    record Location(MessageId id, Sender sender, Instant sentAt, Optional<ReplyTo> replyTo, Pin pin, String label)
            implements InboundMessage {
        @Override
        public String toString() {
            return "Location[" + id.channel() + ", REDACTED]";
        }
    }

    /**
     * A press on a button of ours, a choice from a list of ours, or a deep link's payload.
     *
     * @param payload {@link Option#payload()} of what was pressed; never trusted
     */
    record ButtonPress(MessageId id, Sender sender, Instant sentAt, Optional<ReplyTo> replyTo, String payload)
            implements InboundMessage {
        /** Payload of the button under a request to write: the person wants to read what is held for them. */
        public static final String OPENING = "opening";

        @Override
        public String toString() {
            return "ButtonPress[" + id.channel() + ", REDACTED]";
        }
    }

    /**
     * Something that the conversation cannot use, but answers.
     *
     * @param kind what it was
     */
    record Unsupported(MessageId id, Sender sender, Instant sentAt, Optional<ReplyTo> replyTo, UnsupportedKind kind)
            implements InboundMessage {
        @Override
        public String toString() {
            return "Unsupported[" + id.channel() + ", " + kind + "]";
        }
    }

    /** Kinds of message that get a helpful sentence only. */
    enum UnsupportedKind {
        /** A shared contact. */
        CONTACT,
        /** A poll or a quiz. */
        POLL,
        /** A message that its writer changed; the earlier text stays. */
        EDITED,
        /** A message that its writer deleted; nothing to answer. */
        DELETED,
        /** A reaction that is no answer. */
        REACTION,
        /** A reaction that agrees, such as a thumb up: a yes to the question under it. */
        APPROVAL,
        /** One message too many of somebody who writes without a pause; those after it are not read. */
        EXCESS,
        /** A dice, game, story or any kind that is not known yet. */
        OTHER
    }
}
