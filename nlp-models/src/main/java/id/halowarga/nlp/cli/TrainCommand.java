package id.halowarga.nlp.cli;

import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.evaluation.ModelGate;
import id.halowarga.nlp.evaluation.ModelGate.Decision;
import id.halowarga.nlp.model.ModelFile;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.training.ModelTrainer;
import id.halowarga.nlp.training.TrainedModel;
import id.halowarga.nlp.training.TrainingCard;
import id.halowarga.nlp.training.TrainingOptions;
import id.halowarga.nlp.training.TrainingSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Trains a model from corpora, writes it with its card beside it, and keeps the model that it replaces. With a gate the
 * new model is written only if it is no worse on the held-out examples than the present one.
 */
final class TrainCommand implements Subcommand {
    private static final String GATE = "gate";
    private static final String WRITTEN = "written";

    @Override
    public String usage() {
        return "train MODEL [REPORTS...] [--written CORPUS] [--gate CORPUS]";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments = Arguments.of(words, Set.of(GATE, WRITTEN)).needing(1);
        Path file = arguments.files().get(0);
        TrainingSet examples = examples(arguments, console);
        TrainedModel trained = train(examples, file, console);
        if (arguments.options().containsKey(GATE) && !passes(arguments, trained.model(), console)) {
            return ClassifierCommand.FAILED;
        }
        new ModelFile(file, trained.model()).replace(trained.model());
        Path card = file.resolveSibling(file.getFileName() + ".card.md");
        Files.write(card, TrainingCard.lines(examples, TrainingOptions.DEFAULT, trained));
        console.out().println("model=" + file + " bytes=" + Files.size(file) + " card=" + card);
        return ClassifierCommand.DONE;
    }

    private static TrainingSet examples(Arguments arguments, Console console) throws IOException, BadFileException {
        List<Example> reports = new ArrayList<>();
        for (Path source : arguments.files().subList(1, arguments.files().size())) {
            reports.addAll(console.examples(source));
        }
        Optional<Path> written = arguments.path(WRITTEN);
        return new TrainingSet(written.isPresent() ? console.examples(written.get()) : List.of(), reports);
    }

    private static TrainedModel train(TrainingSet examples, Path file, Console console) throws BadFileException {
        try {
            return new ModelTrainer(TrainingOptions.DEFAULT, console::progress).train(examples);
        } catch (IllegalArgumentException e) {
            throw new BadFileException(file, "not trained, " + e.getMessage());
        }
    }

    private static boolean passes(Arguments arguments, TopicModel fresh, Console console)
            throws IOException, BadFileException {
        Path heldOut = arguments.path(GATE).orElseThrow();
        Optional<Path> present =
                arguments.files().stream().limit(1).filter(Files::exists).findFirst();
        Decision decision = new ModelGate(Map.of(heldOut.getFileName().toString(), console.examples(heldOut)))
                .compare(console.model(present), fresh);
        decision.reasons().forEach(console::progress);
        if (!decision.passed()) {
            console.progress("the present model stays");
        }
        return decision.passed();
    }
}
