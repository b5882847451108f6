package id.halowarga.load;

import java.util.List;

/** Somebody on the other side of a chat. */
interface Person {
    /**
     * The bot wrote to the person.
     *
     * @param text    what it says
     * @param message the platform's number of the message
     * @param buttons its buttons, in order
     */
    void received(String text, long message, List<Button> buttons);

    /**
     * A button.
     *
     * @param label   what stands on it
     * @param payload what a press sends
     */
    record Button(String label, String payload) {}
}
