package id.halowarga.nlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classifier on the command line. Needs nothing but the files that it is given. */
public final class ClassifierCommand {
    /** Exit status: done. */
    public static final int DONE = 0;

    /** Exit status: a file is missing or bad, or a newly trained model was not good enough. */
    public static final int FAILED = 1;

    /** Exit status: the command line cannot be understood. */
    public static final int MISUSED = 2;

    private static final Map<String, Subcommand> SUBCOMMANDS = subcommands();

    private ClassifierCommand() {}

    private static Map<String, Subcommand> subcommands() {
        Map<String, Subcommand> all = new LinkedHashMap<>();
        all.put("evaluate", new EvaluateCommand());
        all.put("classify", new ClassifyCommand());
        all.put("explain", new ExplainCommand());
        all.put("train", new TrainCommand());
        all.put("export", new ExportCommand());
        return all;
    }

    /**
     * Runs a command.
     *
     * @param args what stands behind {@code classifier}: a subcommand and its arguments
     * @param out  takes results
     * @param err  takes progress and faults; never a text of a file
     * @return {@link #DONE}, {@link #FAILED} or {@link #MISUSED}
     */
    public static int run(String[] args, PrintStream out, PrintStream err) {
        List<String> words = Arrays.asList(args);
        Subcommand subcommand = words.isEmpty() ? null : SUBCOMMANDS.get(words.get(0));
        if (subcommand == null) {
            printUsage(err);
            return MISUSED;
        }
        try {
            return subcommand.run(words.subList(1, words.size()), new Console(out, err));
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("usage: classifier " + subcommand.usage());
            return MISUSED;
        } catch (BadFileException e) {
            err.println(e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("no such file: " + e.getFile());
        } catch (MalformedInputException e) {
            err.println("a file is not in UTF-8");
        } catch (IOException e) {
            err.println("cannot read or write: " + e.getMessage());
        }
        return FAILED;
    }

    private static void printUsage(PrintStream err) {
        err.println("usage:");
        SUBCOMMANDS.values().forEach(subcommand -> err.println("  classifier " + subcommand.usage()));
        err.println("FILE is JSON Lines with \"text\" and, where the right answer is known, \"opd\".");
        err.println("A CORPUS, and REPORTS, is such a file, or a folder of TOPIC.txt files with one example per line.");
        err.println("Of REPORTS only what five of them have in common gets into a model; of a written CORPUS, all.");
    }
}
