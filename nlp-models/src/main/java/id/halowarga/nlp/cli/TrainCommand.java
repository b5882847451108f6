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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
    private static final String LEAST_TEXTS = "least-texts";

    @Override
    public String usage() {
        return "train MODEL CORPUS... [--gate CORPUS] [--least-texts NUMBER]";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments = Arguments.of(words, Set.of(GATE, LEAST_TEXTS)).needing(2);
        TrainingOptions options = options(arguments);
        Path file = arguments.files().get(0);
        Map<String, List<Example>> sources = new LinkedHashMap<>();
        for (Path source : arguments.files().subList(1, arguments.files().size())) {
            sources.put(source.getFileName().toString(), console.examples(source));
        }
        TrainedModel trained = train(sources, options, console, file);
        if (arguments.options().containsKey(GATE) && !passes(arguments, trained.model(), console)) {
            return ClassifierCommand.FAILED;
        }
        new ModelFile(file, trained.model()).replace(trained.model());
        Path card = file.resolveSibling(file.getFileName() + ".card.md");
        Files.write(card, TrainingCard.lines(sources, options, trained));
        console.out().println("model=" + file + " bytes=" + Files.size(file) + " card=" + card);
        return ClassifierCommand.DONE;
    }

    private static TrainingOptions options(Arguments arguments) throws UsageException {
        String leastTexts = arguments.options().get(LEAST_TEXTS);
        try {
            return leastTexts == null
                    ? TrainingOptions.DEFAULT
                    : TrainingOptions.DEFAULT.withLeastTexts(Integer.parseInt(leastTexts));
        } catch (IllegalArgumentException e) {
            throw new UsageException("--" + LEAST_TEXTS + " needs a number, at least 1");
        }
    }

    private static TrainedModel train(
            Map<String, List<Example>> sources, TrainingOptions options, Console console, Path file)
            throws BadFileException {
        List<Example> all = new ArrayList<>();
        sources.values().forEach(all::addAll);
        try {
            return new ModelTrainer(options, console::progress).train(all);
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
