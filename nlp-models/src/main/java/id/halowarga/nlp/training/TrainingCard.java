package id.halowarga.nlp.training;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.evaluation.EvaluationReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a model was trained on and how good it is: the card that lies beside a model file. */
public final class TrainingCard {
    private TrainingCard() {}

    /**
     * Writes the card.
     *
     * @param set     the examples
     * @param options how it was trained
     * @param trained the model
     * @return lines of Markdown, without any text of the examples
     */
    public static List<String> lines(TrainingSet set, TrainingOptions options, TrainedModel trained) {
        List<String> lines = new ArrayList<>();
        lines.add("# Topic model");
        lines.add("");
        lines.add("## Provenance");
        lines.add("");
        lines.add("- Written sentences: " + counts(set.written()));
        lines.add("- Real reports: " + counts(set.reports()));
        lines.add("- Options: " + options);
        lines.add("- Of the reports, only features that occur in at least " + options.leastReports()
                + " of them are in the model; no text is.");
        lines.add("");
        lines.add("## Figures on " + options.folds() + "-fold cross-validation");
        lines.add("");
        lines.add("```");
        lines.addAll(EvaluationReport.lines(trained.crossValidated()));
        lines.add("```");
        lines.add("");
        lines.add("## Limits");
        lines.add("");
        lines.add(
                "Topics with few examples above are guessed poorly; a text that names several matters gets one of them;");
        lines.add("other languages than informal Indonesian are read only as far as the corpora hold them.");
        return lines;
    }

    /**
     * Writes the card of a model that was learned on from another.
     *
     * @param set  the corrections, and the written sentences that held the model to what it knew
     * @param from the model before
     * @return lines of Markdown, without any text of the examples
     */
    public static List<String> lines(TrainingSet set, String from) {
        return List.of(
                "# Topic model",
                "",
                "## Provenance",
                "",
                "- Learned on from: " + from,
                "- Corrections: " + counts(set.reports()),
                "- Written sentences: " + counts(set.written()),
                "- Options: " + FurtherTraining.Options.DEFAULT,
                "- New features are only those that several corrections have in common; no text is in the model.",
                "",
                "Calibration and threshold are fitted anew where there are thirty corrections at least; the threshold is never lower than before.");
    }

    private static String counts(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> counts.merge(example.topic().code(), 1, Integer::sum));
        return examples.size() + " " + counts;
    }
}
