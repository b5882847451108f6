package id.halowarga.nlp.cli;

import id.halowarga.nlp.model.StoredModel;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;

/** Brings the model back that the present one replaced. */
final class RestoreCommand implements Subcommand {
    @Override
    public String usage() {
        return "restore MODEL";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, IOException {
        StoredModel stored =
                new StoredModel(Arguments.of(words, Set.of()).needing(1).files().get(0));
        if (!Files.exists(stored.path())) {
            console.progress("there is no model " + stored.path() + "; the application uses its own");
            return ClassifierCommand.FAILED;
        }
        stored.restore();
        StoredModel card =
                new StoredModel(stored.path().resolveSibling(stored.path().getFileName() + ".card.md"));
        card.restore();
        console.out().println(Files.exists(stored.path()) ? "model=" + stored.path() : "model=shipped");
        return ClassifierCommand.DONE;
    }
}
