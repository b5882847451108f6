package id.halowarga.whatsapp.fake;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A message that the bot sent.
 *
 * @param id      its identifier
 * @param type    its type, such as {@code text}
 * @param text    its words, the caption of a file; of a template its name and its parameters
 * @param options what can be chosen
 * @param raw     as it was sent
 */
public record SentMessage(String id, String type, String text, List<Choice> options, Map<String, Object> raw) {
    /**
     * A button or a row of a list.
     *
     * @param id          its identifier
     * @param title       its title
     * @param description a row's second line, empty if none
     */
    public record Choice(String id, String title, String description) {}

    /** Copies the list. */
    public SentMessage {
        options = List.copyOf(options);
    }

    static SentMessage of(String id, Map<String, Object> message, List<String> templateButtons) {
        Fields fields = Fields.of(message);
        String type = fields.text("type");
        Fields content = fields.object(type);
        return switch (type) {
            case "text" -> new SentMessage(id, type, content.text("body"), List.of(), message);
            case "interactive" -> interactive(id, content, message);
            case "template" ->
                new SentMessage(
                        id,
                        type,
                        template(content),
                        templateButtons.stream()
                                .map(label -> new Choice(label, label, ""))
                                .toList(),
                        message);
            default ->
                new SentMessage(id, type, content.has("caption") ? content.text("caption") : "", List.of(), message);
        };
    }

    private static SentMessage interactive(String id, Fields content, Map<String, Object> message) {
        Fields action = content.object("action");
        List<Choice> choices = switch (content.text("type")) {
            case "button" ->
                action.objects("buttons", 3).stream()
                        .map(button -> choice(button.object("reply")))
                        .toList();
            case "list" ->
                action.objects("sections", 10).stream()
                        .flatMap(section -> section.objects("rows", 10).stream())
                        .map(SentMessage::choice)
                        .toList();
            default -> List.of();
        };
        return new SentMessage(id, content.text("type"), content.object("body").text("text"), choices, message);
    }

    private static Choice choice(Fields option) {
        return new Choice(
                option.text("id"), option.text("title"), option.has("description") ? option.text("description") : "");
    }

    private static String template(Fields template) {
        String parameters = template.has("components")
                ? template.objects("components", 10).stream()
                        .filter(component -> component.text("type").equals("body"))
                        .flatMap(component -> component.objects("parameters", 50).stream())
                        .map(parameter -> parameter.text("text"))
                        .collect(Collectors.joining(" | "))
                : "";
        return template.text("name") + ": " + parameters;
    }

    /**
     * Whether it is a file.
     *
     * @return true for images, films, sound, documents and stickers
     */
    public boolean isFile() {
        return List.of("image", "video", "audio", "document", "sticker").contains(type);
    }

    /**
     * Whether it asks for a location with the platform's own control.
     *
     * @return true if so
     */
    public boolean asksLocation() {
        return type.equals("location_request_message");
    }

    @Override
    public String toString() {
        return "<" + type + "> " + text
                + options.stream().map(option -> " [" + option.title() + "]").collect(Collectors.joining());
    }
}
