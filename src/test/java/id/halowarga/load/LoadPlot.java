package id.halowarga.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers per second and their latency over the time of every run, as SVG: a row for each run. */
final class LoadPlot {
    private static final int WIDTH = 360;
    private static final int HEIGHT = 90;
    private static final int LEFT = 50;
    private static final int ROW = HEIGHT + 50;
    private static final int COLUMN = LEFT + WIDTH + 20;

    private final List<Measurement> measurements;
    private final int seconds;

    LoadPlot(List<Measurement> measurements, int seconds) {
        this.measurements = measurements;
        this.seconds = seconds;
    }

    private record Line(String name, String colour, IntToDoubleFunction value) {}

    String svg() {
        StringBuilder svg = new StringBuilder(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"11\">%n",
                2 * COLUMN, measurements.size() * ROW));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        for (int i = 0; i < measurements.size(); i++) {
            row(svg, measurements.get(i), i * ROW + 24);
        }
        return svg.append("</svg>\n").toString();
    }

    private void row(StringBuilder svg, Measurement measurement, int top) {
        List<List<Long>> nanos = bySecond(measurement.figures());
        String name = measurement.run().word();
        chart(
                svg,
                0,
                top,
                name + ": answers per second",
                List.of(new Line("", "#1864ab", second -> nanos.get(second).size())));
        chart(
                svg,
                COLUMN,
                top,
                name + ": ms from webhook to outgoing message",
                List.of(
                        new Line("p50", "#1864ab", second -> latency(nanos.get(second), 0.5)),
                        new Line("p99", "#c92a2a", second -> latency(nanos.get(second), 0.99))));
    }

    private List<List<Long>> bySecond(Figures figures) {
        List<List<Long>> nanos = IntStream.range(0, seconds)
                .<List<Long>>mapToObj(i -> new ArrayList<>())
                .toList();
        figures.answers().stream()
                .filter(sample -> sample.second() < seconds)
                .forEach(sample -> nanos.get(sample.second()).add(sample.nanos()));
        return nanos;
    }

    private static double latency(List<Long> nanos, double share) {
        return Figures.percentile(nanos.stream().mapToLong(Long::longValue).toArray(), share) / 1e6;
    }

    private void chart(StringBuilder svg, int x, int top, String title, List<Line> lines) {
        int left = x + LEFT;
        double most = Math.max(1, lines.stream().mapToDouble(this::most).max().orElse(1));
        svg.append(format("<text x=\"%d\" y=\"%d\">%s</text>%n", left, top - 6, title));
        svg.append(format("<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#868e96\"/>%n", left, top, HEIGHT, WIDTH));
        svg.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.0f</text>%n", left - 5, top + 10, most));
        svg.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>%n", left - 5, top + HEIGHT));
        svg.append(format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d s</text>%n", left + WIDTH, top + HEIGHT + 14, seconds));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            svg.append(format(
                    "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" points=\"%s\"/>%n",
                    line.colour(), points(left, top, most, line)));
            svg.append(format(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    left + 6 + i * 30, top + HEIGHT + 14, line.colour(), line.name()));
        }
    }

    private double most(Line line) {
        return IntStream.range(0, seconds)
                .mapToDouble(line.value()::applyAsDouble)
                .max()
                .orElse(0);
    }

    private String points(int left, int top, double most, Line line) {
        return IntStream.range(0, seconds)
                .mapToObj(second -> format(
                        "%.1f,%.1f",
                        left + (second + 0.5) * WIDTH / seconds,
                        top + HEIGHT * (1 - line.value().applyAsDouble(second) / most)))
                .collect(Collectors.joining(" "));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
