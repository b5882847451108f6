package id.halowarga.staff.command;

import id.halowarga.ticket.TicketNumber;

/** Payloads of handlers' buttons that belong to no ticket: {@code q.<menu>} and arguments behind dots. */
final class MenuButton {
    /** Begins every payload of these. */
    static final String PREFIX = "q.";

    /** Leave what was asked for. */
    static final String CANCEL = PREFIX + "batal";

    /** Leave the OPD, after the question. */
    static final String LEAVE = PREFIX + "keluar.ya";

    private static final String LIST = PREFIX + "tiket.";
    private static final String QUEUE = PREFIX + "antrian.";
    private static final String INVITE = PREFIX + "undang.";
    private static final String ABSENCE = PREFIX + "cuti.";
    private static final String SEARCH = PREFIX + "cari.";
    private static final String STATISTICS = PREFIX + "statistik.";
    private static final String TEMPLATE = PREFIX + "templat.";

    /** Stands for a command as if it were typed alone. */
    static final String COMMAND = PREFIX + "c.";

    private static final String PEOPLE = PREFIX + "petugas.";
    private static final String FAILED = PREFIX + "gagal.";

    private static final String WHY = PREFIX + "mengapa.";

    private MenuButton() {}

    static String list(String argument) {
        return LIST + argument;
    }

    static String search(String argument) {
        return SEARCH + argument;
    }

    static String statistics(String argument) {
        return STATISTICS + argument;
    }

    static String template(String argument) {
        return TEMPLATE + argument;
    }

    /** The same as typing a command. */
    static String command(StaffCommand command) {
        return COMMAND + command.word();
    }

    static String queue(int page) {
        return QUEUE + page;
    }

    static String failed(String argument) {
        return FAILED + argument;
    }

    static String inviteTo(int page) {
        return INVITE + "p." + page;
    }

    static String invite(String argument) {
        return INVITE + argument;
    }

    static String absence(String argument) {
        return ABSENCE + argument;
    }

    static String people(String argument) {
        return PEOPLE + argument;
    }

    static String why(TicketNumber number) {
        return WHY + number.value();
    }

    /** A page's number, the first one where it is none. */
    static int page(String argument) {
        return argument.matches("\\d{1,4}") ? Integer.parseInt(argument) : 0;
    }
}
