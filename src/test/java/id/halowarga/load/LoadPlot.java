package id.halowarga.load;

import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers per second and their latency over the time of a run, as SVG. */
final class LoadPlot {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 200;
    private static final int LEFT = 60;
    private static final int GAP = 60;

    private final List<Figures.Sample> answers;
    private final int seconds;

    LoadPlot(List<Figures.Sample> answers, int seconds) {
        this.answers = answers;
        this.seconds = seconds;
    }

    String svg() {
        IntToDoubleFunction rate = second ->
                answers.stream().filter(sample -> sample.second() == second).count();
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n"
                        .formatted(LEFT + WIDTH + 20, 2 * (HEIGHT + GAP))
                + chart(20, "answers per second", List.of(new Line("", "#1864ab", rate)))
                + chart(
                        20 + HEIGHT + GAP,
                        "ms from the webhook's call to the first outgoing message",
                        List.of(
                                new Line("p50", "#1864ab", second -> latency(second, 0.5)),
                                new Line("p99", "#c92a2a", second -> latency(second, 0.99))))
                + "</svg>\n";
    }

    private record Line(String name, String colour, IntToDoubleFunction value) {}

    private double latency(int second, double share) {
        long[] nanos = answers.stream()
                .filter(sample -> sample.second() == second)
                .mapToLong(Figures.Sample::nanos)
                .toArray();
        return Figures.percentile(nanos, share) / 1e6;
    }

    private String chart(int top, String title, List<Line> lines) {
        double most = Math.max(1, lines.stream().mapToDouble(this::most).max().orElse(1));
        StringBuilder chart = new StringBuilder();
        chart.append(format("<text x=\"%d\" y=\"%d\">%s</text>%n", LEFT, top - 6, title));
        chart.append(format("<path d=\"M%d %dv%dh%d\" fill=\"none\" stroke=\"#868e96\"/>%n", LEFT, top, HEIGHT, WIDTH));
        chart.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%.0f</text>%n", LEFT - 6, top + 10, most));
        chart.append(format("<text x=\"%d\" y=\"%d\" text-anchor=\"end\">0</text>%n", LEFT - 6, top + HEIGHT));
        chart.append(format(
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\">%d s</text>%n", LEFT + WIDTH, top + HEIGHT + 16, seconds));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            chart.append(format(
                    "<polyline fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\" points=\"%s\"/>%n",
                    line.colour(), points(top, most, line)));
            chart.append(format(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\" text-anchor=\"end\">%s</text>%n",
                    LEFT + WIDTH, top + 12 + i * 16, line.colour(), line.name()));
        }
        return chart.toString();
    }

    private double most(Line line) {
        return IntStream.range(0, seconds)
                .mapToDouble(line.value()::applyAsDouble)
                .max()
                .orElse(0);
    }

    private String points(int top, double most, Line line) {
        return IntStream.range(0, seconds)
                .mapToObj(second -> format(
                        "%.1f,%.1f",
                        LEFT + (second + 0.5) * WIDTH / seconds,
                        top + HEIGHT * (1 - line.value().applyAsDouble(second) / most)))
                .collect(Collectors.joining(" "));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
