package id.halowarga.nlp.cli;

import id.halowarga.learning.Correction;
import id.halowarga.nlp.corpus.CorpusFolder;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.corpus.JsonLines;
import id.halowarga.nlp.corpus.MalformedLineException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Writes labelled examples, masked: the city's corrections into a file to train with and one to judge with, or other
 * examples into a corpus folder.
 */
final class ExportCommand implements Subcommand {
    private static final String HELD_OUT = "held-out";

    private final CorrectionSource city;

    ExportCommand(CorrectionSource city) {
        this.city = city;
    }

    @Override
    public String usage() {
        return "export CORRECTIONS --held-out JUDGING | export FOLDER CORPUS...";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments = Arguments.of(words, Set.of(HELD_OUT));
        if (arguments.path(HELD_OUT).isPresent()) {
            return exportCity(
                    arguments.needing(1).files().get(0),
                    arguments.path(HELD_OUT).orElseThrow(),
                    console);
        }
        if (arguments.files().size() == 1) {
            throw new UsageException(
                    "--held-out JUDGING is missing: a share of the corrections must not be trained with");
        }
        List<Path> paths = arguments.needing(2).files();
        CorpusFolder folder = new CorpusFolder(paths.get(0));
        int added = 0;
        for (Path source : paths.subList(1, paths.size())) {
            added += add(console.examples(source), folder);
        }
        console.out().println("added=" + added);
        return ClassifierCommand.DONE;
    }

    private static int add(List<Example> examples, CorpusFolder folder) throws IOException, BadFileException {
        try {
            return folder.add(examples);
        } catch (MalformedLineException e) {
            throw new BadFileException(folder.path(), e);
        }
    }

    private int exportCity(Path training, Path judging, Console console) throws IOException {
        try {
            List<Correction> corrections = city.read();
            int teaching = write(corrections, correction -> !correction.heldOut(), training);
            int heldOut = write(corrections, Correction::heldOut, judging);
            console.out().println("corrections=" + teaching + " held_out=" + heldOut);
            return ClassifierCommand.DONE;
        } catch (CorrectionSource.UnreachableException e) {
            console.progress(String.valueOf(e.getMessage()));
            return ClassifierCommand.FAILED;
        }
    }

    private static int write(List<Correction> corrections, Predicate<Correction> chosen, Path file) throws IOException {
        List<Example> examples = corrections.stream()
                .filter(chosen)
                .map(correction -> new Example(correction.text(), correction.topic()))
                .toList();
        JsonLines.write(examples, file);
        return examples.size();
    }
}
