package id.halowarga.conversation;

import id.halowarga.ticket.TicketNumber;
import java.util.Arrays;
import java.util.Optional;

/** What a citizen's button on a ticket does. */
enum TicketChoice {
    /** Show it. */
    SHOW("lihat"),
    /** Add words and files. */
    ADD("tambah"),
    /** The words just sent belong to it. */
    HELD("ini"),
    /** It is done. */
    DONE("ya"),
    /** It is not done. */
    NOT_DONE("belum"),
    /** Support it no longer. */
    LEAVE("lepas"),
    /** Rate it; the stars follow, without them they are asked for. */
    RATE("nilai"),
    /** No stars, or no words to them. */
    PASS("lewat"),
    /** The words just sent belong to its rating. */
    HELD_AS_COMMENT("ulas");

    private final String code;

    TicketChoice(String code) {
        this.code = code;
    }

    String payload(TicketNumber number) {
        return "w." + number.value() + "." + code;
    }

    String payload(TicketNumber number, String argument) {
        return payload(number) + "." + argument;
    }

    static Optional<TicketChoice> byCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
