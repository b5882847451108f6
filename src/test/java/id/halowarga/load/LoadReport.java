package id.halowarga.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Measurements as a table in Markdown, a column for each. */
final class LoadReport {
    private static final double NANOS_PER_MILLI = 1e6;

    private final LoadPlan plan;
    private final List<Measurement> measurements;

    LoadReport(LoadPlan plan, List<Measurement> measurements) {
        this.plan = plan;
        this.measurements = measurements;
    }

    String table() {
        List<String> rows = new ArrayList<>();
        row(rows, "run", m -> "`" + m.run().word() + "`");
        rows.add("|---" + "|---:".repeat(measurements.size()) + "|");
        row(rows, "nodes; `appendfsync`", m -> m.run().nodes() + "; " + m.run().fsync());
        row(rows, "citizens", this::crowd);
        row(rows, "messages answered per second", m -> format("%.0f", m.messages() / m.seconds()));
        row(rows, "tickets filed per second", m -> format("%.1f", m.figures().tickets() / m.seconds()));
        row(
                rows,
                "webhook to first outgoing message, p50 / p99, ms",
                m -> format(
                        "%.0f / %.0f",
                        millis(m.figures().answer(0.5)), millis(m.figures().answer(0.99))));
        row(
                rows,
                "webhook's answer, p50 / p99, ms",
                m -> format(
                        "%.1f / %.1f",
                        millis(m.figures().acknowledgement(0.5)),
                        millis(m.figures().acknowledgement(0.99))));
        row(
                rows,
                "CPU s per 1,000 messages: application",
                m -> per1000(m, m.costs().nodes()));
        row(rows, "… Redis", m -> per1000(m, m.costs().redis()));
        row(rows, "… PostgreSQL", m -> per1000(m, m.costs().database()));
        row(rows, "… simulated people and platforms", m -> per1000(m, m.costs().people()));
        row(rows, "per message: webhooks", m -> each(m, m.figures().acknowledgements()));
        row(rows, "… calls to the platforms", m -> each(m, m.costs().calls()));
        row(rows, "… commands sent to Redis", m -> format("%.1f", m.redis().perMessage()));
        row(
                rows,
                "… commands run by Redis, scripts' included",
                m -> each(m, m.costs().redisCommands()));
        row(rows, "… statements of PostgreSQL", m -> each(m, m.costs().statements()));
        row(rows, "… transactions of PostgreSQL", m -> each(m, m.costs().commits()));
        row(
                rows,
                "peak memory of each node, MiB",
                m -> m.memory().stream().map(Object::toString).collect(Collectors.joining(", ")));
        row(
                rows,
                "webhooks refused; people without an answer for 10 s",
                m -> m.figures().refusals() + "; " + m.silent());
        return String.join("\n", rows) + "\n";
    }

    /** What it was measured with. */
    String settings() {
        return format(
                "%d processors, Java %s with `%s`; %d s each after %d s; %,d tickets and %,d conversations stored before; %s.%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                String.join(" ", plan.javaOptions()),
                plan.seconds(),
                plan.warmUp(),
                plan.stored().tickets(),
                plan.stored().conversations(),
                String.join(" and ", plan.channels()));
    }

    private String crowd(Measurement measurement) {
        LoadPlan.People people = plan.people();
        return switch (measurement.run().crowd()) {
            case HASTY -> people.citizens() + ", at once";
            case EVEN -> people.citizens() + ", " + people.perSecond() + "/s";
            case THINKING -> people.citizens() + ", think " + people.thinking().toSeconds() + " s";
        };
    }

    private void row(List<String> rows, String name, Function<Measurement, String> figure) {
        rows.add("| " + name + " | " + measurements.stream().map(figure).collect(Collectors.joining(" | ")) + " |");
    }

    private static String per1000(Measurement measurement, Duration time) {
        return format("%.2f", (double) time.toMillis() / measurement.messages());
    }

    private static String each(Measurement measurement, long count) {
        return format("%.1f", (double) count / measurement.messages());
    }

    private static double millis(long nanos) {
        return nanos / NANOS_PER_MILLI;
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
