package id.halowarga.nlp.cli;

import id.halowarga.nlp.OpenNlpComplaintClassifier;
import id.halowarga.nlp.corpus.CorpusFolder;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.corpus.JsonLines;
import id.halowarga.nlp.corpus.MalformedLineException;
import id.halowarga.nlp.model.TopicModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the subcommands share: where results and progress go, and how models and examples are read.
 *
 * @param out takes results
 * @param err takes progress and faults
 */
record Console(PrintStream out, PrintStream err) {
    void progress(String message) {
        err.println(message);
        err.flush();
    }

    /** The model of a file, or the shipped one. */
    TopicModel model(Optional<Path> file) throws IOException {
        if (file.isEmpty()) {
            return OpenNlpComplaintClassifier.shippedModel().model();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            return TopicModel.read(in);
        }
    }

    /** The examples of a corpus folder or of a file of JSON Lines. */
    List<Example> examples(Path source) throws IOException, BadFileException {
        try {
            return Files.isDirectory(source) ? new CorpusFolder(source).read() : JsonLines.examples(source);
        } catch (MalformedLineException e) {
            throw new BadFileException(source, e);
        }
    }
}
