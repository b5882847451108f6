package id.halowarga.server.postgres;

import id.halowarga.server.testing.ManyTickets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How PostgreSQL runs a statement of ours.
 *
 * @param statement the statement
 * @param lines     the plan
 */
record QueryPlan(String statement, List<String> lines) {
    private static final Pattern PARAMETER = Pattern.compile("(?<![:\\w]):([a-z_0-9]+)");
    private static final String BYTES = "sha256(int4send(77))";
    private static final String TICKET = "'" + ManyTickets.number(777) + "'";

    /** Values of parameters, by patterns of their names: a statement whose parameter has none cannot be planned. */
    private static final Map<Pattern, String> VALUES = values();

    /** Statements that may read a whole table, by their beginnings, and why. */
    private static final Map<String, String> WHOLE_TABLES = Map.of(
            "SELECT proof, superseded_at, needed_until FROM personal_key", "a table of a row per key, at the start",
            "UPDATE personal_key", "the same, when a key is new",
            "DELETE FROM personal_key", "the same, when a key is not needed any more",
            "SELECT * FROM correction ORDER BY ticket", "all corrections, when a model is trained",
            "SELECT task_instance, task_data, picked FROM notice_task",
                    "waiting notices, when a person changes the number",
            "UPDATE notice_task SET picked = false", "waiting notices, when a node stops",
            "UPDATE notice_task SET task_data", "waiting notices, when a person changes the number",
            "SELECT chat, stand_in, from_day", "absences that are announced, when a person changes the number",
            "DELETE FROM daily_claim", "claims of the last days, once a day");

    private static Map<Pattern, String> values() {
        Map<Pattern, String> values = new LinkedHashMap<>();
        Map<String, String> words = new LinkedHashMap<>();
        words.put("number|ticket|merged_into", TICKET);
        words.put(
                ".*_keys?|keys?|code_sha256|subject|cause|actor|author|.*_chat|chat|stand_in|proof|reporter_name|task_data",
                BYTES);
        words.put("from_day|until_day|day|first|last", "DATE '2026-12-01'");
        words.put("from|since", "now() - interval '1 day'");
        words.put("before", "now() - interval '30 days'");
        words.put("by|at|now|until|needed_until|.*_(at|due|since|time)|due|paused_since|approval_since", "now()");
        words.put("overdue|emergency|profane|open|awaits_operator|is_group|solved", "false");
        words.put("latitude|longitude", "1.5");
        words.put("similarity", "'0.6'");
        words.put("limit|neighbours|offset|version|messages|stars", "10");
        words.put("stages|supporting", "ARRAY['NEW']");
        words.put("cells", "'{-6900107600,-6899107600}'");
        words.put("words?\\d*|text|description|title", "'jalan berlubang besar sekali'");
        words.put("media|suggested|marks", "'[]'");
        words.put("priority", "'NORMAL'");
        words.put("role", "'OPERATOR'");
        words.put("opd|chosen_opd", "'opd7'");
        words.put("id", "77");
        words.put(
                "about|action|actor_name|added_by|assignee|author_name|channel|identity|invited_by|kind|language|name|node|officer"
                        + "|outside|place_words|reporter_language|result|stage|state_after|state_before|task_instance|task_name"
                        + "|topic|what",
                "'x'");
        words.forEach((name, value) -> values.put(Pattern.compile(name), value));
        return values;
    }

    /**
     * Asks for a plan.
     *
     * @throws IllegalStateException if it is not known what a parameter may be
     */
    static QueryPlan of(JdbcClient jdbc, String statement) {
        return new QueryPlan(
                statement,
                jdbc.sql("EXPLAIN " + filled(statement)).query(String.class).list());
    }

    private static String filled(String statement) {
        Matcher parameter = PARAMETER.matcher(statement);
        StringBuilder filled = new StringBuilder();
        while (parameter.find()) {
            parameter.appendReplacement(filled, Matcher.quoteReplacement(value(parameter.group(1), statement)));
        }
        return parameter.appendTail(filled).toString();
    }

    private static String value(String name, String statement) {
        if (name.equals("id") && statement.contains("substring(code_sha256")) {
            return "int8send(77)";
        }
        if (name.startsWith("word") && name.length() > 4 && Character.isDigit(name.charAt(4))) {
            return "'%lubang%'";
        }
        return VALUES.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(name).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("VALUES does not say what :" + name + " may be"));
    }

    /** Whether it reads a whole table. */
    boolean readsWholeTable() {
        return lines.stream().anyMatch(line -> line.contains("Seq Scan on"));
    }

    /** Why it may read a whole table, empty if it may not. */
    Optional<String> excuse() {
        return WHOLE_TABLES.entrySet().stream()
                .filter(entry -> statement.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    @Override
    public String toString() {
        return statement + "\n" + String.join("\n", lines);
    }
}
