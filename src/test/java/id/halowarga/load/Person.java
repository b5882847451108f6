package id.halowarga.load;

import java.util.List;

/** Somebody on the other side of a chat. */
interface Person {
    /**
     * The bot wrote to the person.
     *
     * @param message what arrived
     */
    void received(Message message);

    /**
     * A message of the bot.
     *
     * @param id      the platform's identifier of it
     * @param text    what it says
     * @param buttons its buttons or rows, in order
     */
    record Message(String id, String text, List<Button> buttons) {
        /** Whether a button has a label that contains some words. */
        boolean offers(String words) {
            return buttons.stream().anyMatch(button -> button.label().contains(words));
        }
    }

    /**
     * A button.
     *
     * @param label   what stands on it
     * @param payload what a press sends
     */
    record Button(String label, String payload) {}
}
