package id.halowarga.nlp.cli;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.evaluation.Evaluation;
import id.halowarga.nlp.evaluation.EvaluationReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says how good a model is on labelled examples. */
final class EvaluateCommand implements Subcommand {
    @Override
    public String usage() {
        return "evaluate FILE... [--model MODEL]";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments = Arguments.of(words, Set.of("model")).needing(1);
        List<Example> examples = new ArrayList<>();
        for (Path file : arguments.files()) {
            examples.addAll(console.examples(file));
        }
        if (examples.isEmpty()) {
            throw new BadFileException(arguments.files().get(0), "holds no examples");
        }
        console.progress("evaluating " + examples.size() + " examples");
        Evaluation evaluation = Evaluation.timed(console.model(arguments.path("model")), examples);
        EvaluationReport.lines(evaluation).forEach(console.out()::println);
        console.out().flush();
        return ClassifierCommand.DONE;
    }
}
