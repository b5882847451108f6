package id.halowarga.server.postgres;

/** What {@link id.halowarga.ticket.Visibility} says of tickets, as conditions on rows of the table {@code ticket}. */
final class VisibleRows {
    /** Of the rows that are at the OPD {@code :opd} or that it helps with, those that its handlers may know of. */
    static final String TO_OPD = "(about IS NULL OR about <> :opd) AND (NOT sealed OR opd = :opd)";

    /** The rows that people of the city as a whole may know of; in words that indexes of the same condition serve. */
    static final String TO_CITY = "kind <> 'CORRUPTION'";

    private VisibleRows() {}
}
