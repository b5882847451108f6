package id.halowarga.staff.command;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command as typed.
 *
 * @param command what
 * @param slash   whether it was typed with a slash
 * @param number  the word after it, if it is meant as a ticket's number, right or wrong
 * @param rest    everything after that
 */
record CommandLine(StaffCommand command, boolean slash, Optional<String> number, String rest) {
    /** Looser than a number's true shape, so that a mistyped one is not taken for the words of an answer. */
    private static final Pattern MEANT_AS_NUMBER =
            Pattern.compile("([a-z]{2,5}-?\\d{3,5}-?[0-9a-z]{4,8})[.,:;]?", Pattern.CASE_INSENSITIVE);

    /** Whether words are days does not depend on the present one. */
    private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Optional<CommandLine> parse(String text) {
        String[] words = SPACE.split(text.strip(), 2);
        boolean slash = words[0].startsWith("/");
        String tail = words.length > 1 ? words[1].strip() : "";
        return StaffCommand.named(slash ? words[0].substring(1) : words[0])
                .map(command -> of(command, slash, tail))
                .filter(line -> slash || line.cannotBeChat());
    }

    private static CommandLine of(StaffCommand command, boolean slash, String tail) {
        String[] words = SPACE.split(tail, 2);
        Matcher number = MEANT_AS_NUMBER.matcher(words[0]);
        if (number.matches()) {
            return new CommandLine(command, slash, Optional.of(number.group(1)), words.length > 1 ? words[1] : "");
        }
        return new CommandLine(command, slash, Optional.empty(), tail);
    }

    /** A command alone, as its button stands for. */
    static CommandLine bare(StaffCommand command) {
        return new CommandLine(command, true, Optional.empty(), "");
    }

    /** Without a slash the same words may be chat ("terima kasih"): only the whole form counts as a command. */
    private boolean cannotBeChat() {
        return switch (command) {
            case LIST -> rest.isEmpty();
            case ABSENCE -> rest.isEmpty() || Days.parse(rest, ANY_DAY).isPresent();
            case SEARCH -> false;
            case QUEUE, PEOPLE, FAILED, LEAVE, HELP, STATISTICS, TEMPLATE -> rest.isEmpty() && number.isEmpty();
            case INVITE -> isInvitation();
            case ACCEPT,
                    ANSWER,
                    ASK,
                    FINISH_PARTLY,
                    FINISH,
                    CONTINUE,
                    INSPECT,
                    SUPPORT,
                    RETURN,
                    REDIRECT,
                    DISPOSE,
                    REFUSE,
                    APPROVE,
                    REVISE,
                    RELEASE,
                    PRIORITISE,
                    MERGE,
                    SPLIT,
                    WHY -> number.isPresent();
        };
    }

    private boolean isInvitation() {
        String[] words = SPACE.split(rest.toLowerCase(Locale.ROOT));
        return !rest.isEmpty() && words.length <= 2;
    }

    /** Everything after the command, as it was typed. */
    String tail() {
        return (number.map(word -> word + " ").orElse("") + rest).strip();
    }

    /** Whether it stands for itself even while a citizen's draft is under way. */
    boolean unmistakable() {
        return slash ? command != StaffCommand.HELP : number.isPresent();
    }
}
