package id.halowarga.server.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs a program of an embedded server to its end; what it prints goes to a log file. */
final class Command {
    private Command() {}

    /**
     * Runs the program.
     *
     * @param log  file to append its output to
     * @param line the program and its arguments
     * @return its exit code, 0 for success
     */
    static int run(Path log, List<String> line) throws IOException {
        File output = log.toFile();
        Process process = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output))
                .start();
        try {
            return process.waitFor();
        } catch (InterruptedException stop) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a server was starting", stop);
        }
    }
}
