package id.halowarga.telegram.fake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message that the bot sent.
 *
 * @param id     its identifier in the chat
 * @param text   its words or caption
 * @param media  kind of its file, such as {@code photo}; empty if none
 * @param markup what is shown below it, as the Bot API has it
 */
public record SentMessage(long id, String text, String media, Map<String, Object> markup) {
    /**
     * Labels of the buttons, those in the message or those in place of the keyboard.
     *
     * @return the labels in order
     */
    public List<String> buttons() {
        return allButtons().stream().map(button -> (String) button.get("text")).toList();
    }

    /**
     * Payloads of the buttons in the message.
     *
     * @return the payloads in order; none of buttons in place of the keyboard, which have none
     */
    public List<String> payloads() {
        return allButtons().stream()
                .map(button -> button.get("callback_data"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    List<Map<String, Object>> allButtons() {
        String name = markup.containsKey("inline_keyboard") ? "inline_keyboard" : "keyboard";
        return KeyboardRules.rows(markup, name).stream().flatMap(List::stream).toList();
    }

    /**
     * Whether it takes away the buttons in place of the keyboard.
     *
     * @return true if so
     */
    public boolean removesKeyboard() {
        return markup.containsKey("remove_keyboard");
    }

    /**
     * Whether it opens the reply field.
     *
     * @return true if so
     */
    public boolean forcesReply() {
        return markup.containsKey("force_reply");
    }

    @Override
    public String toString() {
        String file = media.isEmpty() ? "" : "<" + media + "> ";
        return file + text + buttons().stream().map(label -> " [" + label + "]").collect(Collectors.joining());
    }
}
