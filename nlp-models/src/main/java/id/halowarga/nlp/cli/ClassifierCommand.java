package id.halowarga.nlp.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.MalformedInputException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classifier on the command line. Needs nothing but the files that it is given, and for the city's corrections its records. */
public final class ClassifierCommand {
    /** Exit status: done. */
    public static final int DONE = 0;

    /** Exit status: a file is missing or bad, or a newly trained model was not good enough. */
    public static final int FAILED = 1;

    /** Exit status: the command line cannot be understood. */
    public static final int MISUSED = 2;

    private final Map<String, Subcommand> subcommands = new LinkedHashMap<>();

    /**
     * The commands for a city.
     *
     * @param city where its corrections are, asked by {@code export} alone
     */
    public ClassifierCommand(CorrectionSource city) {
        subcommands.put("evaluate", new EvaluateCommand());
        subcommands.put("classify", new ClassifyCommand());
        subcommands.put("explain", new ExplainCommand());
        subcommands.put("export", new ExportCommand(city));
        subcommands.put("train", new TrainCommand());
        subcommands.put("restore", new RestoreCommand());
    }

    /**
     * Runs a command.
     *
     * @param args what stands behind {@code classifier}: a subcommand and its arguments
     * @param out  takes results
     * @param err  takes progress and faults; never a text of a file
     * @return {@link #DONE}, {@link #FAILED} or {@link #MISUSED}
     */
    public int run(String[] args, PrintStream out, PrintStream err) {
        List<String> words = Arrays.asList(args);
        Subcommand subcommand = words.isEmpty() ? null : subcommands.get(words.get(0));
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

    private void printUsage(PrintStream err) {
        err.println("usage:");
        subcommands.values().forEach(subcommand -> err.println("  classifier " + subcommand.usage()));
        err.println("FILE is JSON Lines with \"text\" and, where the right answer is known, \"opd\".");
        err.println("A CORPUS, and REPORTS, is such a file, or a folder of TOPIC.txt files with one example per line.");
        err.println("Of REPORTS only what five of them have in common gets into a model; of a written CORPUS, all.");
        err.println(
                "With --from, MODEL learns on from another one, and REPORTS are corrections, as export writes them.");
    }
}
