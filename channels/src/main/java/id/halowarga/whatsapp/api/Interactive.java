package id.halowarga.whatsapp.api;

import java.util.List;
import java.util.Optional;

/**
 * Words with something to choose.
 *
 * @param type   {@code button}, {@code list} or {@code location_request_message}
 * @param body   the words
 * @param action what can be chosen
 */
public record Interactive(String type, Body body, Action action) implements Content {
    /**
     * The words.
     *
     * @param text 1 to 1024 characters in WhatsApp's markup
     */
    public record Body(String text) {
        @Override
        public String toString() {
            return "Body[REDACTED]";
        }
    }

    /**
     * What can be chosen; what a type does not use is absent.
     *
     * @param name     {@code send_location} for a location request
     * @param button   what opens a list, up to 20 characters
     * @param buttons  up to 3 reply buttons
     * @param sections sections of a list, up to 10 rows together
     */
    public record Action(
            Optional<String> name, Optional<String> button, List<Button> buttons, List<Section> sections) {}

    /**
     * A reply button.
     *
     * @param type  always {@code reply}
     * @param reply what it says
     */
    public record Button(String type, Reply reply) {}

    /**
     * What a button says.
     *
     * @param id    what comes back, up to 256 characters
     * @param title up to 20 characters, unique in the message
     */
    public record Reply(String id, String title) {}

    /**
     * A section of a list.
     *
     * @param title title, up to 24 characters; required if there are several
     * @param rows  its rows
     */
    public record Section(Optional<String> title, List<Row> rows) {}

    /**
     * A row of a list.
     *
     * @param id          what comes back, up to 200 characters
     * @param title       up to 24 characters
     * @param description up to 72 characters
     */
    public record Row(String id, String title, Optional<String> description) {}

    /**
     * Reply buttons.
     *
     * @param body    the words
     * @param replies 1 to 3 replies
     * @return the content
     */
    public static Interactive buttons(String body, List<Reply> replies) {
        List<Button> buttons =
                replies.stream().map(reply -> new Button("reply", reply)).toList();
        return new Interactive(
                "button", new Body(body), new Action(Optional.empty(), Optional.empty(), buttons, List.of()));
    }

    /**
     * A list of one section.
     *
     * @param body   the words
     * @param button what opens the list
     * @param rows   1 to 10 rows
     * @return the content
     */
    public static Interactive list(String body, String button, List<Row> rows) {
        Section section = new Section(Optional.empty(), rows);
        return new Interactive(
                "list", new Body(body), new Action(Optional.empty(), Optional.of(button), List.of(), List.of(section)));
    }

    /**
     * A control that sends a place.
     *
     * @param body the words
     * @return the content
     */
    public static Interactive locationRequest(String body) {
        return new Interactive(
                "location_request_message",
                new Body(body),
                new Action(Optional.of("send_location"), Optional.empty(), List.of(), List.of()));
    }

    @Override
    public String kind() {
        return "interactive";
    }
}
