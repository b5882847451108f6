package id.halowarga.nlp.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An evaluation in lines for people, the last one for programs too. */
public final class EvaluationReport {
    private EvaluationReport() {}

    /**
     * The report.
     *
     * @param evaluation the figures
     * @return a line on the whole, a row per topic, and last one of {@code name=value} pairs
     */
    public static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add(format(
                "examples %d, suggested alone from %.3f on, accuracy on the surest 80 %% %.4f",
                evaluation.judged().size(), evaluation.confidentFrom(), evaluation.accuracyOnSurest(0.8)));
        lines.add("");
        lines.add(format("%-22s %8s %9s %9s %7s %7s", "opd", "examples", "predicted", "precision", "recall", "f1"));
        for (TopicRow row : evaluation.rows()) {
            lines.add(format(
                    "%-22s %8d %9d %9.3f %7.3f %7.3f",
                    row.topic().code(), row.examples(), row.predicted(), row.precision(), row.recall(), row.f1()));
        }
        lines.add("");
        lines.add(summary(evaluation));
        return lines;
    }

    /**
     * The figures in one line.
     *
     * @param evaluation the figures
     * @return {@code accuracy=… macro_f1=… top3=… coverage=… precision=… ece=… us_per_text=…}
     */
    public static String summary(Evaluation evaluation) {
        return format(
                "accuracy=%.4f macro_f1=%.4f top3=%.4f coverage=%.4f precision=%.4f ece=%.4f us_per_text=%.1f",
                evaluation.accuracy(),
                evaluation.macroF1(),
                evaluation.topThree(),
                evaluation.coverage(),
                evaluation.precision(),
                evaluation.calibrationError(),
                evaluation.microsPerText());
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
