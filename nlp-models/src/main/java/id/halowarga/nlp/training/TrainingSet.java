package id.halowarga.nlp.training;

import id.halowarga.nlp.corpus.Example;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model learns from.
 *
 * @param written sentences that were written for the purpose: all that is in them may be in the model
 * @param reports real reports: only what several of them have in common may be in the model
 */
public record TrainingSet(List<Example> written, List<Example> reports) {
    /** Copies the lists. */
    public TrainingSet {
        written = List.copyOf(written);
        reports = List.copyOf(reports);
    }

    List<LabelledWords> labelled() {
        List<LabelledWords> all = new ArrayList<>(written.size() + reports.size());
        written.forEach(example -> all.add(LabelledWords.of(example, true)));
        reports.forEach(example -> all.add(LabelledWords.of(example, false)));
        return all;
    }
}
