package id.halowarga.whatsapp.rendering;

import id.halowarga.fitting.Labels;
import id.halowarga.message.Option;
import id.halowarga.whatsapp.api.Interactive;
import id.halowarga.whatsapp.api.Interactive.Reply;
import id.halowarga.whatsapp.api.Interactive.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes buttons or a list of options, whichever WhatsApp can show. */
final class Choices {
    /** Source: Cloud API, interactive reply buttons and lists. */
    static final int MOST_BUTTONS = 3;

    static final int MOST_ROWS = 10;
    private static final Labels BUTTONS = new Labels(20);
    private static final Labels ROWS = new Labels(24);
    private static final Labels DESCRIPTIONS = new Labels(72);

    private final ChannelWords words;

    Choices(ChannelWords words) {
        this.words = words;
    }

    /** The options without those that mean the same as one before: WhatsApp takes no two with one identifier. */
    static List<Option> distinct(List<Option> options) {
        Map<String, Option> byPayload = new LinkedHashMap<>();
        options.forEach(option -> byPayload.putIfAbsent(option.payload(), option));
        return List.copyOf(byPayload.values());
    }

    /** Whether options are few and short enough for buttons. */
    static boolean fitButtons(List<Option> options) {
        return options.size() <= MOST_BUTTONS && options.stream().allMatch(option -> BUTTONS.fits(option.label()));
    }

    /**
     * Shows options.
     *
     * @param body    the words over them, at most 1024 characters
     * @param options what can be chosen, at least one
     * @param more    payload of the row that leads to those that do not fit
     */
    Interactive of(String body, List<Option> options, String more) {
        return fitButtons(options) ? buttons(body, options) : list(body, options, more);
    }

    private static Interactive buttons(String body, List<Option> options) {
        List<String> titles = BUTTONS.fit(labels(options));
        List<Reply> replies = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            replies.add(new Reply(options.get(i).payload(), titles.get(i)));
        }
        return Interactive.buttons(body, replies);
    }

    private Interactive list(String body, List<Option> options, String more) {
        List<Option> shown = new ArrayList<>(options.subList(0, shown(options)));
        if (shown.size() < options.size()) {
            shown.add(new Option(more, words.more()));
        }
        List<String> titles = ROWS.fit(labels(shown));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            rows.add(row(shown.get(i), titles.get(i)));
        }
        return Interactive.list(body, words.button(), rows);
    }

    /** How many options the first page holds. */
    static int shown(List<Option> options) {
        return options.size() <= MOST_ROWS ? options.size() : MOST_ROWS - 1;
    }

    private static Row row(Option option, String title) {
        Optional<String> whole =
                ROWS.fits(option.label()) ? Optional.empty() : Optional.of(DESCRIPTIONS.fit(option.label()));
        return new Row(option.payload(), title, whole);
    }

    private static List<String> labels(List<Option> options) {
        return options.stream().map(Option::label).toList();
    }
}
