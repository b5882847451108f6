package id.halowarga.conversation;

import id.halowarga.message.Option;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.satisfaction.Stars;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands typed commands and choices: the catalogue's words of every language, numbers, and labels. */
final class Vocabulary {
    private static final Pattern NUMBER = Pattern.compile("(?:(?:no|nomor|nomer|pilih|number)[. ]*)?([0-9]{1,2})[.)]?");
    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_CHOICE = 60;
    private static final int SHORTEST_PART = 4;

    private final Map<String, Command> commands = new HashMap<>();
    private final Set<String> yes;
    private final Set<String> no;
    private final Set<String> openings;
    private final Map<Choice, Set<String>> choices;
    private final StarWords stars;

    Vocabulary(Messages messages) {
        for (Command command : Command.values()) {
            words(messages, command.wordsKey()).forEach(word -> commands.put(word, command));
        }
        yes = words(messages, "words.yes");
        no = words(messages, "words.no");
        openings = words(messages, "words.opening");
        stars = new StarWords(count -> words(messages, "words.stars." + count));
        choices = Arrays.stream(Choice.values())
                .collect(Collectors.toUnmodifiableMap(c -> c, c -> words(messages, c.wordsKey())));
    }

    private static Set<String> words(Messages messages, String key) {
        return messages.languages().stream()
                .flatMap(language -> words(messages, language, key))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> words(Messages messages, Language language, String key) {
        return Arrays.stream(messages.plain(language, key).split("\\|"))
                .map(Vocabulary::plain)
                .filter(word -> !word.isEmpty());
    }

    /** Reads a command: with a slash and arguments, or a word of the catalogue alone, or "status" and a number. */
    Optional<CommandLine> command(String typed) {
        String text = typed.strip();
        String first = text.split("\\s+", 2)[0];
        String rest = text.substring(first.length()).strip();
        if (first.startsWith("/")) {
            return Command.bySlashName(first.substring(1)).map(command -> new CommandLine(command, rest));
        }
        Optional<Command> whole = Optional.ofNullable(commands.get(plain(text)));
        if (whole.isPresent()) {
            return whole.map(command -> new CommandLine(command, ""));
        }
        return Optional.ofNullable(commands.get(plain(first)))
                .filter(command -> command == Command.STATUS && rest.indexOf('-') > 0 && rest.length() < LONGEST_CHOICE)
                .map(command -> new CommandLine(command, rest));
    }

    /** Whether the words are a command with a slash, known or not. */
    static boolean slashed(String typed) {
        return typed.strip().startsWith("/");
    }

    /** Finds the option that typed words mean: its number, its label or whole words of it, or a word for it. */
    Optional<Option> choice(List<Option> offered, String typed) {
        if (offered.isEmpty() || typed.length() > LONGEST_CHOICE) {
            return Optional.empty();
        }
        String words = plain(typed);
        Matcher number = NUMBER.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (number.matches()) {
            int index = Integer.parseInt(number.group(1)) - 1;
            return index >= 0 && index < offered.size() ? Optional.of(offered.get(index)) : Optional.empty();
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return offered.stream()
                .filter(option -> plain(option.label()).equals(words))
                .findFirst()
                .or(() -> offered.stream()
                        .filter(option -> hasWord(option, words))
                        .findFirst())
                .or(() -> uniquePart(offered, words));
    }

    /** Whether short words agree or disagree; empty if they do neither. */
    Optional<Boolean> agreement(String typed) {
        String words = plain(typed);
        if (yes.contains(words)) {
            return Optional.of(true);
        }
        return no.contains(words) ? Optional.of(false) : Optional.empty();
    }

    /** The stars that the whole of the words mean; empty if they mean none. */
    Optional<Stars> stars(String typed) {
        return typed.length() > LONGEST_CHOICE ? Optional.empty() : stars.in(typed, plain(typed));
    }

    /** Whether the words are a bare yes, no or number: an answer to something, never a report. */
    boolean brief(String typed) {
        return agreement(typed).isPresent()
                || BARE_NUMBER.matcher(typed.strip()).matches();
    }

    /** Whether the words may mean no more than that somebody wants to read what waits for them. */
    boolean opening(String typed) {
        String words = plain(typed);
        return words.isEmpty() || brief(typed) || openings.contains(words);
    }

    private boolean hasWord(Option option, String words) {
        return Choice.of(option.payload())
                .map(choice -> choices.getOrDefault(choice, Set.of()).contains(words))
                .orElse(false);
    }

    private static Optional<Option> uniquePart(List<Option> offered, String words) {
        List<Option> fitting = offered.stream()
                .filter(option -> words.length() >= SHORTEST_PART
                        && (" " + plain(option.label()) + " ").contains(" " + words + " "))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** Lower-case letters and digits with single spaces. */
    private static String plain(String text) {
        return BETWEEN_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
