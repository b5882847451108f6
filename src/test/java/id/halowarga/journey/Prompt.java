package id.halowarga.journey;

import id.halowarga.whatsapp.fake.SentMessage;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message as a person with WhatsApp understands it. WhatsApp shortens the labels of rows and puts the whole ones below or
 * into the words, numbers them, and marks bold words with asterisks; none of this is a transcript's business.
 *
 * @param text   the words without marks and without the numbered options
 * @param labels whole labels of every option
 */
record Prompt(String text, List<String> labels) {
    /** What the row that leads to further rows is called by. */
    private static final String FURTHER = "pg.";

    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,3}\\. ");
    private static final String LOOK_ALIKES = "∗ˍ∼ˋ";
    private static final String SIGNS = "*_~`";

    /** Of a message; of one whose words came before, of the words and the options. */
    static Prompt of(String words, SentMessage message) {
        List<SentMessage.Choice> choices = shown(message);
        if (choices.isEmpty() || !choices.stream().allMatch(choice -> numbered(choice.title()))) {
            return new Prompt(plain(words), choices.stream().map(Prompt::label).toList());
        }
        List<String> lines = words.lines().toList();
        int from = lines.size();
        while (from > 0 && numbered(lines.get(from - 1))) {
            from--;
        }
        List<String> labels = lines.subList(from, lines.size()).stream()
                .map(Prompt::unnumbered)
                .toList();
        String text = lines.subList(0, from).stream().collect(Collectors.joining("\n"));
        return new Prompt(plain(text).strip(), labels);
    }

    /** The whole label of an option. */
    static String label(SentMessage.Choice choice) {
        return unnumbered(choice.description().isEmpty() ? choice.title() : choice.description());
    }

    /** Whether an option leads to further options. */
    static boolean leadsOn(SentMessage.Choice choice) {
        return choice.id().startsWith(FURTHER);
    }

    private static List<SentMessage.Choice> shown(SentMessage message) {
        return message.options().stream().filter(choice -> !leadsOn(choice)).toList();
    }

    private static boolean numbered(String line) {
        return NUMBER.matcher(line).find();
    }

    private static String unnumbered(String label) {
        return plain(NUMBER.matcher(label).replaceFirst(""));
    }

    /** Words without marks; signs that could be marks are shown by look-alikes. */
    static String plain(String words) {
        String plain = words.replace("*", "");
        for (int i = 0; i < SIGNS.length(); i++) {
            plain = plain.replace(LOOK_ALIKES.charAt(i), SIGNS.charAt(i));
        }
        return plain;
    }
}
