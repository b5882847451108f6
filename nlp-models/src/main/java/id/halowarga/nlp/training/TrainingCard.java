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
     * @param sources the examples by the name of their corpus
     * @param options how it was trained
     * @param trained the model
     * @return lines of Markdown, without any text of the examples
     */
    public static List<String> lines(
            Map<String, List<Example>> sources, TrainingOptions options, TrainedModel trained) {
        List<String> lines = new ArrayList<>();
        lines.add("# Topic model");
        lines.add("");
        lines.add("## Provenance");
        lines.add("");
        sources.forEach(
                (name, examples) -> lines.add("- " + name + ": " + examples.size() + " examples, " + counts(examples)));
        lines.add("- Options: " + options);
        lines.add("- A feature is in the model only if it occurs in at least " + options.leastTexts()
                + " examples; no text is.");
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

    private static Map<String, Integer> counts(List<Example> examples) {
        Map<String, Integer> counts = new TreeMap<>();
        examples.forEach(example -> counts.merge(example.topic().code(), 1, Integer::sum));
        return counts;
    }
}
