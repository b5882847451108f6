package id.halowarga.server.rekey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table with sealed columns.
 *
 * @param name      the table
 * @param columns   its sealed columns
 * @param condition which rows may be changed
 * @param alsoSet   what else a change sets, empty if nothing
 */
record SealedTable(String name, List<SealedColumn> columns, String condition, String alsoSet) {
    /** The trails that only grow, each guarded by a trigger of its name: what they say stays, only the seal is another one. */
    private static final Set<String> TRAILS = Set.of("audit", "staff_audit");

    /** A task in work is left alone until the next round; another version keeps a scheduler from doing what it read before. */
    private static final String TASK_WAITS = "NOT picked";

    private static final String NEXT_VERSION = "version = version + 1";

    /** Every table with something sealed. */
    static final List<SealedTable> ALL = List.of(
            table("ticket", new SealedColumn("reporter_chat", "reporter_key"), SealedColumn.of("reporter_name")),
            table("support", new SealedColumn("chat", "supporter_key"), SealedColumn.of("name")),
            table("handler_binding", new SealedColumn("chat", "chat_key")),
            table("handler_absence", new SealedColumn("chat", "chat_key"), SealedColumn.of("stand_in")),
            table("draft_answer", SealedColumn.of("author")),
            table("chat_move", new SealedColumn("to_chat", "to_key"), new SealedColumn("from_chat", "from_key")),
            table("audit", SealedColumn.of("actor"), SealedColumn.of("cause")),
            table("staff_audit", SealedColumn.of("actor"), SealedColumn.of("subject"), SealedColumn.of("cause")),
            task("notice_task", NEXT_VERSION + ", chat_key = NULL"),
            task("scheduled_task", NEXT_VERSION));

    private static SealedTable table(String name, SealedColumn... columns) {
        return new SealedTable(name, List.of(columns), "true", "");
    }

    /** Whose notice it is, is then found by opening it: the fingerprint is of words within what is sealed. */
    private static SealedTable task(String name, String alsoSet) {
        return new SealedTable(name, List.of(SealedColumn.of("task_data")), TASK_WAITS, alsoSet);
    }

    /** The trigger that keeps its rows from being changed, empty if there is none. */
    Optional<String> guard() {
        return TRAILS.contains(name) ? Optional.of(name + "_only_grows") : Optional.empty();
    }

    /** Finds rows, in the order in which they lie, that another key sealed. */
    String select() {
        String names = columns.stream().map(SealedColumn::name).collect(Collectors.joining(", "));
        return "SELECT ctid::text AS place, " + names + " FROM " + name + " WHERE " + condition
                + " AND ctid > CAST(:after AS tid) AND (" + foreign() + ") LIMIT :limit FOR UPDATE";
    }

    /** Counts what {@link #select()} would find, and rows that may not be changed at this moment. */
    String count() {
        return "SELECT count(*) FROM " + name + " WHERE " + foreign();
    }

    private String foreign() {
        return columns.stream()
                .map(column -> "substring(" + column.name() + " FROM 1 FOR :length) <> :header")
                .collect(Collectors.joining(" OR "));
    }

    String update() {
        Stream<String> assignments = columns.stream()
                .flatMap(column -> column.hasFingerprint()
                        ? Stream.of(assign(column.name()), assign(column.fingerprint()))
                        : Stream.of(assign(column.name())));
        Stream<String> all = alsoSet.isEmpty() ? assignments : Stream.concat(assignments, Stream.of(alsoSet));
        return "UPDATE " + name + " SET " + all.collect(Collectors.joining(", ")) + " WHERE ctid = CAST(:place AS tid)";
    }

    /** What is not known stays as it is. */
    private static String assign(String column) {
        return column + " = coalesce(CAST(:" + column + " AS bytea), " + column + ")";
    }
}
