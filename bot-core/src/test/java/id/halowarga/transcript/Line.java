package id.halowarga.transcript;

import java.util.List;
import java.util.Optional;

/** One line of a transcript. */
public sealed interface Line {
    /**
     * Where it stands, for messages of failed tests.
     *
     * @return the line's number, from 1
     */
    int number();

    /**
     * The clock is set.
     *
     * @param local date and time in the city's zone, such as {@code 2026-11-23 09:00}
     */
    record Time(int number, String local) implements Line {}

    /** The city's clock does what is due by now: it reminds, takes back and closes. */
    record Tick(int number) implements Line {}

    /** Somebody blocks the bot: nothing reaches them any more. */
    record Block(int number, String persona) implements Line {}

    /**
     * Somebody sits somewhere from now on, perhaps as a handler.
     *
     * @param persona who
     * @param seat    where
     */
    record Appointment(int number, String persona, Seat seat) implements Line {}

    /**
     * Somebody sends something.
     *
     * @param persona who
     * @param input   what
     */
    record Says(int number, String persona, Input input) implements Line {}

    /**
     * The bot sends something.
     *
     * @param persona whom to
     * @param pattern the words; {@code …} stands for any words, {@code {name}} for words that are kept, or the kept ones
     * @param options labels of the options, all of them
     * @param files   number of files, if the line names it
     */
    record Hears(int number, String persona, String pattern, List<String> options, Optional<Integer> files)
            implements Line {}

    /** What a person sends. */
    sealed interface Input {
        /**
         * Words.
         *
         * @param words may hold kept words as {@code {name}}
         */
        record Words(String words) implements Input {}

        /**
         * A press on the newest button with a label.
         *
         * @param label may hold kept words
         */
        record Press(String label) implements Input {}

        /**
         * A photo.
         *
         * @param caption words under it, empty if none
         */
        record Photo(String caption) implements Input {}

        /** A pin. */
        record Place(double latitude, double longitude) implements Input {}

        /**
         * Words sent by the reply gesture to the newest message of the bot that holds certain words.
         *
         * @param to    words of the bot's message
         * @param words the answer
         */
        record Reply(String to, String words) implements Input {}
    }
}
