package id.halowarga.load;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The figures of a run as a table in Markdown. */
final class LoadReport {
    private static final double NANOS_PER_MILLI = 1e6;

    private final LoadPlan plan;
    private final Figures figures;
    private final Load.Costs costs;
    private final double seconds;
    private final List<Long> memory;

    LoadReport(LoadPlan plan, Figures figures, Load.Costs costs, double seconds, List<Long> memory) {
        this.plan = plan;
        this.figures = figures;
        this.costs = costs;
        this.seconds = seconds;
        this.memory = memory;
    }

    String table() {
        int messages = figures.answers().size();
        StringBuilder table = new StringBuilder(1000);
        row(table, "what", "figure");
        row(table, "---", "---");
        row(
                table,
                "load",
                format(
                        "%d citizens, %s, %d node(s), appendfsync %s, %.0f s",
                        plan.citizens(),
                        plan.perSecond() == 0 ? "as fast as answered" : plan.perSecond() + " messages/s offered",
                        plan.nodes(),
                        plan.fsync(),
                        seconds));
        row(table, "citizens' messages answered", format("%d, %.0f/s", messages, messages / seconds));
        row(table, "tickets filed", format("%d, %.0f/s", figures.tickets(), figures.tickets() / seconds));
        row(table, "outgoing calls", format("%d, %.0f/s", costs.calls(), costs.calls() / seconds));
        row(
                table,
                "webhook's call to first outgoing message, p50 / p95 / p99",
                format(
                        "%.0f / %.0f / %.0f ms",
                        figures.answer(0.5) / NANOS_PER_MILLI,
                        figures.answer(0.95) / NANOS_PER_MILLI,
                        figures.answer(0.99) / NANOS_PER_MILLI));
        row(
                table,
                "webhook's answer, p50 / p99",
                format(
                        "%.1f / %.1f ms",
                        figures.acknowledgement(0.5) / NANOS_PER_MILLI,
                        figures.acknowledgement(0.99) / NANOS_PER_MILLI));
        row(
                table,
                "CPU seconds per 1,000 messages: application / Redis / PostgreSQL",
                format(
                        "%.2f / %.2f / %.2f",
                        per1000(costs.nodes(), messages),
                        per1000(costs.redis(), messages),
                        per1000(costs.database(), messages)));
        row(
                table,
                "per message: Redis commands / PostgreSQL transactions",
                format("%.1f / %.2f", (double) costs.redisCommands() / messages, (double) costs.commits() / messages));
        row(table, "peak memory of each node", memory + " MiB");
        row(
                table,
                "webhooks refused and repeated / citizens without an answer for 10 s",
                figures.refusals() + " / " + figures.unanswered());
        return table.toString();
    }

    private static double per1000(Duration time, int messages) {
        return (double) time.toMillis() / messages;
    }

    private static void row(StringBuilder table, String name, String figure) {
        table.append("| ").append(name).append(" | ").append(figure).append(" |\n");
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
