package id.halowarga.message;

import java.util.List;
import java.util.Optional;

/**
 * What the bot says in one chat. Channels render it within their limits: they split long words, page long lists, shorten
 * labels.
 *
 * @param text             the words; empty only where there is media
 * @param options          what can be chosen, in order; empty if nothing
 * @param media            files sent along, in order
 * @param requestsLocation whether the channel should offer its "send my location" control
 * @param expectsReply     whether the channel should open its reply field (Telegram's force reply)
 * @param about            the ticket that a reply to this message concerns
 * @param menu             the command menu that the chat has from now on
 * @param notice           what kind of notice it is; empty for an answer to what the reader just wrote
 */
public record OutboundMessage(
        RichText text,
        List<Option> options,
        List<MediaContent.Stored> media,
        boolean requestsLocation,
        boolean expectsReply,
        Optional<TicketReference> about,
        Optional<CommandMenu> menu,
        Optional<NoticeKind> notice) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if there are neither words nor media
     */
    public OutboundMessage {
        options = List.copyOf(options);
        media = List.copyOf(media);
        if (text.isEmpty() && media.isEmpty()) {
            throw new IllegalArgumentException("a message needs words or media");
        }
    }

    /**
     * Words alone.
     *
     * @param text the words
     * @return the message
     */
    public static OutboundMessage of(RichText text) {
        return of(text, List.of());
    }

    /**
     * Words and choices.
     *
     * @param text    the words
     * @param options the choices
     * @return the message
     */
    public static OutboundMessage of(RichText text, List<Option> options) {
        return new OutboundMessage(
                text, options, List.of(), false, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The same with other options.
     *
     * @param choices the options
     * @return a new message
     */
    public OutboundMessage withOptions(List<Option> choices) {
        return new OutboundMessage(text, choices, media, requestsLocation, expectsReply, about, menu, notice);
    }

    /**
     * The same with files.
     *
     * @param files the files
     * @return a new message
     */
    public OutboundMessage withMedia(List<MediaContent.Stored> files) {
        return new OutboundMessage(text, options, files, requestsLocation, expectsReply, about, menu, notice);
    }

    /**
     * The same with the control to send a location.
     *
     * @return a new message
     */
    public OutboundMessage requestingLocation() {
        return new OutboundMessage(text, options, media, true, expectsReply, about, menu, notice);
    }

    /**
     * The same with the reply field opened.
     *
     * @return a new message
     */
    public OutboundMessage expectingReply() {
        return new OutboundMessage(text, options, media, requestsLocation, true, about, menu, notice);
    }

    /**
     * The same, tied to a ticket.
     *
     * @param reference what a reply to it concerns
     * @return a new message
     */
    public OutboundMessage about(TicketReference reference) {
        return new OutboundMessage(
                text, options, media, requestsLocation, expectsReply, Optional.of(reference), menu, notice);
    }

    /**
     * The same with a change of the chat's command menu.
     *
     * @param commands the menu from now on
     * @return a new message
     */
    public OutboundMessage withMenu(CommandMenu commands) {
        return new OutboundMessage(
                text, options, media, requestsLocation, expectsReply, about, Optional.of(commands), notice);
    }

    /**
     * The same, said unasked.
     *
     * @param kind what kind of notice it is
     * @return a new message
     */
    public OutboundMessage asNotice(NoticeKind kind) {
        return new OutboundMessage(
                text, options, media, requestsLocation, expectsReply, about, menu, Optional.of(kind));
    }

    /**
     * The same with other words.
     *
     * @param words the words
     * @return a new message
     */
    public OutboundMessage withText(RichText words) {
        return new OutboundMessage(words, options, media, requestsLocation, expectsReply, about, menu, notice);
    }

    @Override
    public String toString() {
        return "OutboundMessage[options=" + options.size() + ", media=" + media.size() + ", REDACTED]";
    }
}
