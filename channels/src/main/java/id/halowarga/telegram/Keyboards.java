package id.halowarga.telegram;

import id.halowarga.message.Option;
import id.halowarga.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ForceReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboardRemove;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.KeyboardRow;

/** Makes what Telegram shows below a message. */
final class Keyboards {
    /**
     * Most buttons under one message. Telegram takes 100, but no more than about 10 KB of labels and payloads in all;
     * 50 with the longest of both stay below that.
     */
    static final int MOST_BUTTONS = 50;

    /** Labels up to this length, UTF-16 units, leave room for a second one in the row of a narrow phone. */
    private static final int SHORT_LABEL = 14;

    /** Longest label of an inline button; more is not shown on any screen. */
    private static final int LONGEST_LABEL = 64;

    private final String sendLocation;

    /**
     * With words from the catalogue.
     *
     * @param messages the catalogue
     */
    Keyboards(Messages messages) {
        // An outgoing message does not say its language, so the button speaks all of them.
        this.sendLocation = messages.languages().stream()
                .map(language -> messages.plain(language, "channel.telegram.send-location"))
                .distinct()
                .collect(Collectors.joining(" · ", "\uD83D\uDCCD ", ""));
    }

    /**
     * Buttons in the message, two short ones in a row.
     *
     * @param options what can be chosen, 1 to {@value #MOST_BUTTONS}
     * @return the keyboard
     */
    ReplyKeyboard inline(List<Option> options) {
        List<InlineKeyboardRow> rows = new ArrayList<>();
        for (List<Option> row : rows(options)) {
            rows.add(new InlineKeyboardRow(row.stream().map(Keyboards::button).toList()));
        }
        return InlineKeyboardMarkup.builder().keyboard(rows).build();
    }

    /**
     * Buttons in place of the person's keyboard: one that sends the phone's location, and one for each option, which sends
     * its label as words. Telegram has the first kind in private chats only, and no inline one.
     *
     * @param options what else can be chosen
     * @return the keyboard, which goes when it was used
     */
    ReplyKeyboard askingLocation(List<Option> options) {
        List<KeyboardRow> rows = new ArrayList<>();
        rows.add(new KeyboardRow(KeyboardButton.builder()
                .text(sendLocation)
                .requestLocation(true)
                .build()));
        for (List<Option> row : rows(options)) {
            rows.add(new KeyboardRow(row.stream()
                    .map(option -> new KeyboardButton(option.label()))
                    .toList()));
        }
        return ReplyKeyboardMarkup.builder()
                .keyboard(rows)
                .oneTimeKeyboard(true)
                .resizeKeyboard(true)
                .build();
    }

    /**
     * Opens the reply field, so that the answer says what it answers. For everybody in a group: "selective" would mean
     * those only whom the message names or answers.
     *
     * @return the keyboard
     */
    ReplyKeyboard forcedReply() {
        return new ForceReplyKeyboard();
    }

    /**
     * Gives the person's own keyboard back.
     *
     * @return the keyboard
     */
    ReplyKeyboard none() {
        return new ReplyKeyboardRemove(true);
    }

    private static InlineKeyboardButton button(Option option) {
        return InlineKeyboardButton.builder()
                .text(shortened(option.label()))
                .callbackData(option.payload())
                .build();
    }

    private static String shortened(String label) {
        if (label.length() <= LONGEST_LABEL) {
            return label;
        }
        int end = Character.isHighSurrogate(label.charAt(LONGEST_LABEL - 2)) ? LONGEST_LABEL - 2 : LONGEST_LABEL - 1;
        return label.substring(0, end) + "…";
    }

    private static List<List<Option>> rows(List<Option> options) {
        List<List<Option>> rows = new ArrayList<>();
        int at = 0;
        while (at < options.size()) {
            int width = at + 1 < options.size() && isShort(options.get(at)) && isShort(options.get(at + 1)) ? 2 : 1;
            rows.add(options.subList(at, at + width));
            at += width;
        }
        return rows;
    }

    private static boolean isShort(Option option) {
        return option.label().length() <= SHORT_LABEL;
    }
}
