package id.halowarga.telegram.fake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** What Telegram refuses about keyboards. Sources: Bot API 10.1 and the open-source Bot API server's answers. */
final class KeyboardRules {
    private static final int MOST_BUTTONS = 100;
    private static final int MOST_IN_A_ROW = 8;
    private static final int LARGEST = 10 << 10;
    private static final JsonMapper JSON = new JsonMapper();

    private KeyboardRules() {}

    static void check(Map<String, Object> markup, boolean privateChat) {
        List<List<Map<String, Object>>> inline = rows(markup, "inline_keyboard");
        inline.stream().flatMap(List::stream).forEach(KeyboardRules::inlineButton);
        size(inline);
        rows(markup, "keyboard").stream().flatMap(List::stream).forEach(button -> replyButton(button, privateChat));
        if (markup.containsKey("remove_keyboard") && !Boolean.TRUE.equals(markup.get("remove_keyboard"))) {
            throw Refusal.badRequest("remove_keyboard must be true");
        }
    }

    @SuppressWarnings("unchecked")
    static List<List<Map<String, Object>>> rows(Map<String, Object> markup, String name) {
        return (List<List<Map<String, Object>>>) markup.getOrDefault(name, List.of());
    }

    private static void size(List<List<Map<String, Object>>> rows) {
        int buttons = rows.stream().mapToInt(List::size).sum();
        boolean wideRow = rows.stream().anyMatch(row -> row.size() > MOST_IN_A_ROW);
        boolean large = JSON.writeValueAsBytes(rows).length > LARGEST + 40 * buttons;
        if (buttons > MOST_BUTTONS || wideRow || large) {
            throw Refusal.badRequest("reply markup is too long");
        }
    }

    private static void inlineButton(Map<String, Object> button) {
        label(button);
        String payload = (String) button.get("callback_data");
        if (payload == null) {
            throw Refusal.badRequest("text buttons are unallowed in the inline keyboard");
        }
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > 64) {
            throw Refusal.badRequest("BUTTON_DATA_INVALID");
        }
    }

    private static void replyButton(Map<String, Object> button, boolean privateChat) {
        label(button);
        if (Boolean.TRUE.equals(button.get("request_location")) && !privateChat) {
            throw Refusal.badRequest("location can be requested in private chats only");
        }
    }

    private static void label(Map<String, Object> button) {
        if (String.valueOf(button.getOrDefault("text", "")).isBlank()) {
            throw Refusal.badRequest("can't parse keyboard button: Text must be non-empty");
        }
    }
}
