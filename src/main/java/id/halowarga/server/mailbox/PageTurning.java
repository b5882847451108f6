package id.halowarga.server.mailbox;

import id.halowarga.channel.OptionPages;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.ButtonPress;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.server.outbox.Outbox;
import id.halowarga.server.outbox.Windows;
import id.halowarga.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sends the further options of a message that had no room for them; whoever asks for them has written, which opens their window. */
final class PageTurning {
    private final OptionPages pages;
    private final Outbox outbox;
    private final Windows windows;
    private final RichText words;

    PageTurning(OptionPages pages, Outbox outbox, Windows windows, Messages messages) {
        this.pages = pages;
        this.outbox = outbox;
        this.windows = windows;
        // The language of the message is not known here.
        this.words = RichText.plain(messages.languages().stream()
                .map(language -> messages.plain(language, "channel.further"))
                .distinct()
                .collect(Collectors.joining(" · ")));
    }

    /**
     * Answers a choice of further options, however often it is brought.
     *
     * @return false if the message is something else, or the options are too old
     */
    boolean turned(InboundMessage message) {
        Optional<List<Option>> further = message instanceof ButtonPress press
                ? pages.find(press.sender().chat(), press.payload())
                : Optional.empty();
        further.ifPresent(options -> {
            windows.wrote(message.sender().chat(), message.sentAt());
            outbox.enqueue(
                    "page-" + message.id().encoded(), message.sender().chat(), OutboundMessage.of(words, options));
        });
        return further.isPresent();
    }
}
