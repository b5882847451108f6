package id.halowarga.nlp.cli;

import java.io.IOException;
import java.util.List;

/** One of the classifier's commands. */
interface Subcommand {
    /** How it is called, for the help. */
    String usage();

    /**
     * Does it.
     *
     * @return the process's exit status
     * @throws UsageException   if the arguments do not fit
     * @throws BadFileException if a file holds something else than it should
     * @throws IOException      if a file cannot be read or written
     */
    int run(List<String> arguments, Console console) throws UsageException, BadFileException, IOException;
}
