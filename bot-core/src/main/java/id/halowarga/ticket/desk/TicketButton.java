package id.halowarga.ticket.desk;

import id.halowarga.message.Option;
import id.halowarga.ticket.TicketNumber;
import java.util.Arrays;
import java.util.Optional;

/**
 * A handlers' button on a ticket. Its payload is {@code t.<number>.<press>} and, where the press needs one, a dot and an
 * argument. It carries no right: rights are checked when it is pressed.
 *
 * @param number   the ticket's number
 * @param press    what the button does
 * @param argument an OPD's code or a page, empty if none
 */
public record TicketButton(TicketNumber number, Press press, String argument) {
    private static final String PREFIX = "t.";

    /** What a button does. */
    public enum Press {
        /** Accept it. */
        ACCEPT("terima"),
        /** Ask for the words of an answer. */
        ANSWER("jawab"),
        /** Ask for the words of a question. */
        ASK("tanya"),
        /** Ask for the closing words. */
        FINISH("selesai"),
        /** Ask why it is not the OPD's matter, and offer others. */
        RETURN("bukan"),
        /** Pass it straight on to the OPD of the argument. */
        REDIRECT("alih"),
        /** Send it to the OPD of the argument. */
        DISPOSE("disposisi"),
        /** List the OPDs that it can be sent to, the page of the argument. */
        CHOOSE_OPD("opd"),
        /** Ask for the reason of a refusal. */
        REFUSE("tolak"),
        /** List the OPD's templates, or show the one of the argument as it would be sent. */
        TEMPLATE("templat"),
        /** Answer with the template of the argument. */
        SEND_TEMPLATE("kirim"),
        /** Show the whole story. */
        SHOW("lihat");

        private final String code;

        Press(String code) {
            this.code = code;
        }

        private static Optional<Press> parse(String code) {
            return Arrays.stream(values()).filter(p -> p.code.equals(code)).findFirst();
        }
    }

    /**
     * A button without argument.
     *
     * @param number the ticket's number
     * @param press  what it does
     * @return the button
     */
    public static TicketButton of(TicketNumber number, Press press) {
        return new TicketButton(number, press, "");
    }

    /**
     * Reads a payload.
     *
     * @param payload any payload
     * @return the button, empty if it is none of ours
     */
    public static Optional<TicketButton> parse(String payload) {
        String[] parts = payload.split("\\.", 4);
        if (!payload.startsWith(PREFIX) || parts.length < 3) {
            return Optional.empty();
        }
        Optional<TicketNumber> number = TicketNumber.parse(parts[1]);
        Optional<Press> press = Press.parse(parts[2]);
        return number.flatMap(n -> press.map(p -> new TicketButton(n, p, parts.length > 3 ? parts[3] : "")));
    }

    /**
     * What comes back when it is pressed.
     *
     * @return the payload
     */
    public String payload() {
        return PREFIX + number + "." + press.code + (argument.isEmpty() ? "" : "." + argument);
    }

    /**
     * As a choice.
     *
     * @param label what people read
     * @return the option
     */
    public Option option(String label) {
        return new Option(payload(), label);
    }
}
