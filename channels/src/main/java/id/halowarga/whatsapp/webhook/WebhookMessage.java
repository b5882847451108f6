package id.halowarga.whatsapp.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What we read of a message's content; every other field is passed over, so that a new kind of anything never stops us.
 * Names are the Cloud API's, in camel case. One field is set, the one that {@code type} names.
 *
 * @param type        what kind of message
 * @param text        written words
 * @param image       a picture
 * @param video       a film
 * @param audio       a piece of sound or a voice note
 * @param document    any other file
 * @param sticker     a sticker
 * @param location    a place
 * @param interactive a choice from buttons or a list of ours
 * @param button      a press on a template's quick reply
 * @param reaction    an emoji on a message
 * @param system      what happened to the person's account
 */
record WebhookMessage(
        @Nullable String type,
        @Nullable Words text,
        @Nullable File image,
        @Nullable File video,
        @Nullable File audio,
        @Nullable File document,
        @Nullable File sticker,
        @Nullable Place location,
        @Nullable Choice interactive,
        @Nullable QuickReply button,
        @Nullable Reaction reaction,
        @Nullable Event system) {
    /** Words. */
    record Words(@Nullable String body) {}

    /** A file; {@code voice} tells a recorded note from other sound. */
    record File(
            @Nullable String id,
            @Nullable String mimeType,
            @Nullable String caption,
            @Nullable String filename,
            boolean voice) {}

    /** A point, WGS 84, and what it is called. */
    record Place(
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String name,
            @Nullable String address) {}

    /** A choice: of a button or of a row. */
    record Choice(@Nullable Chosen buttonReply, @Nullable Chosen listReply) {}

    /** What was chosen: the identifier that we gave it, and its label. */
    record Chosen(@Nullable String id, @Nullable String title) {}

    /** A press on a template's button. */
    record QuickReply(@Nullable String payload, @Nullable String text) {}

    /** A reaction; {@code emoji} is empty or absent where it was taken back. */
    record Reaction(@Nullable String messageId, @Nullable String emoji) {}

    /** A change of the account; {@code waId} is its new number, {@code newWaId} in older versions. */
    record Event(
            @Nullable String type,
            @Nullable String waId,
            @Nullable String newWaId) {}
}
