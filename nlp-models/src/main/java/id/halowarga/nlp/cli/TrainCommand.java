package id.halowarga.nlp.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.OpenNlpComplaintClassifier;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.corpus.ShippedCorpus;
import id.halowarga.nlp.evaluation.Bar;
import id.halowarga.nlp.evaluation.ModelGate;
import id.halowarga.nlp.evaluation.ModelGate.Decision;
import id.halowarga.nlp.model.StoredModel;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.reading.HarmlessSentences;
import id.halowarga.nlp.training.FurtherTraining;
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
import java.util.Optional;
import java.util.Set;

/**
 * Trains a model, from corpora alone or on from another model, writes it with its card beside it, and keeps the model that
 * it replaces. A model takes the place of another only through the gate: it must be no worse on held-out examples than the present
 * one, unless {@code --gate none} says otherwise; and no model of the shipped topics is written that loses more than chance to the
 * shipped one on the written test set. Where no held-out examples are named, a fifth of the corrections is held out.
 */
final class TrainCommand implements Subcommand {
    private static final String GATE = "gate";
    private static final String WRITTEN = "written";
    private static final String FROM = "from";
    private static final String OTHER = "other";

    /** In place of a file: the model that comes with the application. */
    private static final String SHIPPED = "shipped";

    /** In place of held-out examples: the present model, if there is one, is not the measure. */
    private static final String NO_GATE = "none";

    /** Topic of examples that are of no topic of the model, such as reports beside emergencies. */
    private static final Topic NONE = new Topic("none");

    /** The rescuers' topic, whose examples may be emergencies. */
    private static final Topic RESCUE = new Topic("bpbd_damkar");

    @Override
    public String usage() {
        return "train MODEL [REPORTS...] [--from shipped|MODEL] [--written CORPUS [--other CORPUS]] [--gate CORPUS|none]";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments =
                Arguments.of(words, Set.of(GATE, WRITTEN, FROM, OTHER)).needing(1);
        StoredModel stored = new StoredModel(arguments.files().get(0));
        TrainingSet examples = examples(arguments, console);
        Optional<String> from = Optional.ofNullable(arguments.options().get(FROM));
        return from.isPresent()
                ? learnOn(from.get(), examples, arguments, stored, console)
                : trainAnew(examples, arguments, stored, console);
    }

    private static TrainingSet examples(Arguments arguments, Console console) throws IOException, BadFileException {
        List<Example> reports = new ArrayList<>();
        for (Path source : arguments.files().subList(1, arguments.files().size())) {
            reports.addAll(console.examples(source));
        }
        List<Example> written = new ArrayList<>();
        Optional<Path> corpus = arguments.path(WRITTEN);
        if (corpus.isPresent()) {
            written.addAll(console.examples(corpus.get()));
        }
        Optional<Path> other = arguments.path(OTHER);
        if (other.isPresent()) {
            console.examples(other.get()).stream()
                    .filter(example -> !example.topic().equals(RESCUE))
                    .forEach(example -> written.add(new Example(example.text(), NONE)));
        }
        return new TrainingSet(written, other.isPresent() ? harmless(reports) : reports);
    }

    /** Of reports on other matters, what tells of no emergency: a model reads sentence by sentence. */
    private static List<Example> harmless(List<Example> reports) {
        HarmlessSentences sentences = new HarmlessSentences();
        return reports.stream()
                .filter(report -> !report.topic().equals(RESCUE))
                .flatMap(report -> sentences.of(report.text()).stream())
                .map(sentence -> new Example(sentence, NONE))
                .toList();
    }

    private static int trainAnew(TrainingSet examples, Arguments arguments, StoredModel stored, Console console)
            throws IOException, BadFileException, UsageException {
        if (!arguments.options().containsKey(GATE) && Files.exists(stored.path())) {
            throw new UsageException(
                    stored.path().getFileName() + " would replace another model: name held-out examples that"
                            + " neither has learned from with --gate CORPUS, or say --gate none");
        }
        TrainedModel trained;
        try {
            trained = new ModelTrainer(TrainingOptions.DEFAULT, console::progress).train(examples);
        } catch (IllegalArgumentException e) {
            throw new BadFileException(stored.path(), "not trained, " + e.getMessage());
        }
        List<Bar> heldOut = heldOut(arguments, console);
        addWrittenTest(heldOut, trained.model().topics());
        if (!passes(heldOut, trained.model(), stored, console)) {
            return ClassifierCommand.FAILED;
        }
        return keep(trained.model(), TrainingCard.lines(examples, TrainingOptions.DEFAULT, trained), stored, console);
    }

    private static int learnOn(
            String from, TrainingSet examples, Arguments arguments, StoredModel stored, Console console)
            throws IOException, BadFileException, UsageException {
        if (examples.reports().isEmpty()) {
            throw new UsageException("there are no corrections to learn from");
        }
        List<Bar> heldOut = heldOut(arguments, console);
        TrainingSet teaching = examples;
        if (!arguments.options().containsKey(GATE)) {
            HeldOutShare share = HeldOutShare.of(examples.reports());
            add(heldOut, "corrections held out", share.heldOut());
            teaching = new TrainingSet(examples.written(), share.teaching());
        }
        TopicModel base = console.model(from.equals(SHIPPED) ? Optional.empty() : Optional.of(Path.of(from)));
        List<Example> written =
                examples.written().isEmpty() ? ShippedCorpus.WRITTEN.examples(base.topics()) : examples.written();
        console.progress("learning on from " + teaching.reports().size() + " corrections");
        TopicModel taught =
                new FurtherTraining(base, FurtherTraining.Options.DEFAULT).learn(teaching.reports(), written);
        addWrittenTest(heldOut, base.topics());
        if (!passes(heldOut, taught, stored, console)) {
            return ClassifierCommand.FAILED;
        }
        return keep(taught, TrainingCard.lines(new TrainingSet(written, teaching.reports()), from), stored, console);
    }

    private static List<Bar> heldOut(Arguments arguments, Console console) throws IOException, BadFileException {
        List<Bar> heldOut = new ArrayList<>();
        Optional<Path> gate = arguments.path(GATE).filter(named -> !named.equals(Path.of(NO_GATE)));
        if (gate.isPresent()) {
            add(heldOut, gate.get().toString(), console.examples(gate.get()));
        }
        return heldOut;
    }

    /** Only models of the shipped topics can be measured on it: of others it holds too little, or nothing. */
    private static void addWrittenTest(List<Bar> heldOut, List<Topic> topics) {
        TopicModel shipped = OpenNlpComplaintClassifier.shippedModel().model();
        if (topics.containsAll(shipped.topics())) {
            heldOut.add(new Bar(
                    "written test set", ShippedCorpus.TEST.examples(shipped.topics()), true, Optional.of(shipped)));
        }
    }

    /** A city's first corrections may leave none to judge with. */
    private static void add(List<Bar> heldOut, String name, List<Example> examples) {
        if (!examples.isEmpty()) {
            heldOut.add(new Bar(name, examples, false));
        }
    }

    private static boolean passes(List<Bar> heldOut, TopicModel fresh, StoredModel stored, Console console)
            throws IOException {
        if (heldOut.isEmpty()) {
            return true;
        }
        Optional<Path> present = Optional.of(stored.path()).filter(Files::exists);
        Decision decision = new ModelGate(heldOut).compare(console.model(present), fresh);
        decision.reasons().forEach(console::progress);
        if (!decision.passed()) {
            console.progress("the present model stays");
        }
        return decision.passed();
    }

    private static int keep(TopicModel model, List<String> card, StoredModel stored, Console console)
            throws IOException {
        stored.replace(model);
        Path cardFile = stored.path().resolveSibling(stored.path().getFileName() + ".card.md");
        if (Files.exists(cardFile)) {
            Files.copy(cardFile, cardFile.resolveSibling(cardFile.getFileName() + ".previous"), REPLACE_EXISTING);
        }
        Files.write(cardFile, card);
        console.out().println("model=" + stored.path() + " bytes=" + Files.size(stored.path()) + " card=" + cardFile);
        return ClassifierCommand.DONE;
    }
}
