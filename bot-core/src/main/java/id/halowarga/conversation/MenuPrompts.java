package id.halowarga.conversation;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.directory.Directory;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Words outside of drafts: introduction, menu, help, privacy, emergency, language. */
final class MenuPrompts {
    private static final List<MenuItem> ITEMS = List.of(
            MenuItem.COMPLAINT,
            MenuItem.SUGGESTION,
            MenuItem.INFORMATION,
            MenuItem.OTHER_KINDS,
            MenuItem.STATUS,
            MenuItem.MY_REPORTS,
            MenuItem.LANGUAGE);

    private final Messages messages;
    private final Directory directory;

    MenuPrompts(Messages messages, Directory directory) {
        this.messages = messages;
        this.directory = directory;
    }

    void introduce(Progress progress) {
        if (progress.introduce()) {
            progress.say("menu.introduction", directory.city());
        }
    }

    void menu(Progress progress) {
        List<Option> options = new ArrayList<>();
        ITEMS.forEach(item -> options.add(option(progress.language(), item)));
        progress.say(OutboundMessage.of(messages.rich(progress.language(), "menu.question"), options));
    }

    void otherKinds(Progress progress) {
        List<Option> options = Stream.of(
                        MenuItem.CONDUCT, MenuItem.CORRUPTION, MenuItem.CHANNEL_FEEDBACK, MenuItem.MENU)
                .map(item -> option(progress.language(), item))
                .toList();
        progress.say(OutboundMessage.of(messages.rich(progress.language(), "menu.kinds"), options));
    }

    Option option(Language language, MenuItem item) {
        return new Option(item.payload(), messages.plain(language, item.labelKey()));
    }

    void help(Progress progress) {
        progress.say("menu.help");
    }

    void privacy(Progress progress) {
        progress.say("menu.privacy", directory.city());
    }

    void emergencyNumbers(Progress progress) {
        progress.say("menu.emergency");
    }

    void emergency(Progress progress, Emergency emergency) {
        progress.sayFirst("emergency." + emergency.name());
    }

    void languages(Progress progress) {
        List<Option> options = messages.languages().stream()
                .map(language -> new Option(Press.payload(language), messages.plain(language, "language.name")))
                .toList();
        progress.say(OutboundMessage.of(messages.rich(progress.language(), "language.question"), options));
    }
}
