package id.halowarga.nlp.cli;

import id.halowarga.nlp.corpus.CorpusFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Writes labelled examples, such as corrections by officers, into a corpus folder with personal numbers masked. */
final class ExportCommand implements Subcommand {
    @Override
    public String usage() {
        return "export FOLDER CORPUS...";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        List<Path> paths = Arguments.of(words, Set.of()).needing(2).files();
        CorpusFolder folder = new CorpusFolder(paths.get(0));
        int added = 0;
        for (Path source : paths.subList(1, paths.size())) {
            added += folder.add(console.examples(source));
        }
        console.out().println("added=" + added);
        return ClassifierCommand.DONE;
    }
}
