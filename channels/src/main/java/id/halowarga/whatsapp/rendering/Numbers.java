package id.halowarga.whatsapp.rendering;

import id.halowarga.message.Option;
import id.halowarga.message.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Numbers options where a typed number chooses one: in the dialogue's prompts, not under handlers' cards and news of tickets,
 * whose payloads begin with {@code t.}, {@code q.} and {@code w.}. These come unasked and several of them stand in a chat, so that
 * nobody could tell whose first option a bare "1" means: taking a ticket over by mistake is worse than typing its command, which
 * stands for every such button. To a citizen who was asked something a bare number is the answer ("RT 05"), whatever list was
 * shown last.
 */
final class Numbers {
    private static final Pattern BUTTON_ONLY = Pattern.compile("[tqw]\\..*", Pattern.DOTALL);
    private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,3}\\. .+", Pattern.DOTALL);

    private Numbers() {}

    /**
     * Puts numbers before labels, unless they have them from an earlier page.
     *
     * @return options with the same payloads in the same order
     */
    static List<Option> onto(List<Option> options) {
        if (options.stream()
                        .anyMatch(
                                option -> BUTTON_ONLY.matcher(option.payload()).matches())
                || numbered(options)) {
            return options;
        }
        List<Option> numbered = new ArrayList<>();
        for (Option option : options) {
            numbered.add(new Option(option.payload(), (numbered.size() + 1) + ". " + option.label()));
        }
        return numbered;
    }

    /** The text with a line for each option that has a number. */
    static RichText beside(RichText text, List<Option> options) {
        if (!numbered(options)) {
            return text;
        }
        String lines = options.stream()
                .map(option -> option.label().replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining("\n"));
        return text.isEmpty()
                ? RichText.plain(lines)
                : text.append(RichText.plain("\n\n")).append(RichText.plain(lines));
    }

    private static boolean numbered(List<Option> options) {
        return options.stream()
                .allMatch(option -> NUMBERED.matcher(option.label()).matches());
    }
}
