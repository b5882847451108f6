package id.halowarga.ticket.desk;

import id.halowarga.message.Option;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import java.util.Arrays;
import java.util.Optional;

/**
 * A handlers' button on a ticket. Its payload is {@code t.<number>.<press>} and, where the press needs one, a dot and an
 * argument. It carries no right: rights are checked when it is pressed.
 *
 * @param number   the ticket's number
 * @param press    what the button does
 * @param argument an OPD's code, a page, a ticket's number, a level or a draft's mark, empty if none
 */
public record TicketButton(TicketNumber number, Press press, String argument) {
    private static final String PREFIX = "t.";

    /** What a button does. */
    public enum Press {
        /** Accept it. */
        ACCEPT("terima", TicketAction.ACCEPT),
        /** Ask for the words of an answer. */
        ANSWER("jawab", TicketAction.ANSWER),
        /** Ask for the words of a question. */
        ASK("tanya", TicketAction.ASK),
        /** Ask what is done, and what is not. */
        FINISH_PARTLY("sebagian", TicketAction.FINISH_PARTLY),
        /** Ask for the closing words. */
        FINISH("selesai", TicketAction.FINISH),
        /** Go on with the work. */
        CONTINUE("lanjut", TicketAction.CONTINUE),
        /** Ask why the place has to be looked at. */
        INSPECT("periksa", TicketAction.INSPECT),
        /** List the OPDs that can be called in, the page of the argument. */
        SUPPORT("bantu"),
        /** Ask what the OPD of the argument shall do. */
        CALL_IN("panggil", TicketAction.SUPPORT),
        /** Ask what the called-in OPD has to say. */
        CONTRIBUTE("sampaikan", TicketAction.CONTRIBUTE),
        /** Agree to the answer of the argument. */
        APPROVE("setujui", TicketAction.APPROVE),
        /** Ask what is to be changed in the answer that waits. */
        REVISE("revisi", TicketAction.REVISE),
        /** Let the answer of the argument go that the head is silent about. */
        RELEASE("loloskan", TicketAction.RELEASE),
        /** Show what else can be done. */
        MORE("lain"),
        /** Ask why it is not the OPD's matter, and offer others. */
        RETURN("bukan", TicketAction.RETURN),
        /** Pass it straight on to the OPD of the argument. */
        REDIRECT("alih", TicketAction.REDIRECT),
        /** Send it to the OPD of the argument. */
        DISPOSE("disposisi", TicketAction.DISPOSE),
        /** List the OPDs that it can be sent to, the page of the argument. */
        CHOOSE_OPD("opd"),
        /** Ask for the reason of a refusal. */
        REFUSE("tolak", TicketAction.REFUSE),
        /** List the OPD's templates, or show the one of the argument as it would be sent. */
        TEMPLATE("templat"),
        /** Answer with the template of the argument. */
        SEND_TEMPLATE("kirim"),
        /** List the levels of priority. */
        PRIORITY("tingkat"),
        /** Give it the priority of the argument. */
        PRIORITISE("prioritas", TicketAction.PRIORITISE),
        /** List the tickets that it may follow, or ask whether it shall follow the one of the argument. */
        MERGE("gabung"),
        /** Let it follow the ticket of the argument. */
        MERGE_INTO("ikut", TicketAction.MERGE),
        /** Let it go its own way again. */
        SPLIT("pisah", TicketAction.SPLIT),
        /** Show the whole story. */
        SHOW("lihat");

        private final String code;
        private final Optional<TicketAction> action;

        Press(String code) {
            this.code = code;
            this.action = Optional.empty();
        }

        Press(String code, TicketAction action) {
            this.code = code;
            this.action = Optional.of(action);
        }

        /**
         * What it does to the ticket, perhaps after a question.
         *
         * @return the action, empty for a button that only shows something
         */
        public Optional<TicketAction> action() {
            return action;
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
