package id.halowarga.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that an earlier run of the application left behind, since it was killed. The process id in the server's pid file
 * may meanwhile belong to a stranger, after a restart of the machine for instance: a process counts as ours only if it runs
 * the expected program.
 */
final class Orphan {
    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);
    private static final int PATIENCE_SECONDS = 30;

    private Orphan() {}

    /**
     * Ends the process of a pid file, if it is one of ours, and removes the file.
     *
     * @param pidFile file with the process id in its first line; may be absent
     * @param program start of the program's file name, such as {@code postgres}
     */
    static void end(Path pidFile, String program) throws IOException {
        Optional<ProcessHandle> orphan = running(pidFile, program);
        if (orphan.isPresent()) {
            LOG.warn("Stopping the {} that an earlier run left behind", program);
            stop(orphan.get());
        }
        Files.deleteIfExists(pidFile);
    }

    /** The running process of a pid file, empty if there is none or it runs another program. */
    static Optional<ProcessHandle> running(Path pidFile, String program) throws IOException {
        return processId(pidFile)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> runs(process, program));
    }

    /** The process id in the first line of a pid file, empty if there is none. */
    static Optional<Long> processId(Path pidFile) throws IOException {
        if (!Files.isReadable(pidFile)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(pidFile)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(line -> line.matches("[0-9]{1,18}"))
                    .map(Long::valueOf);
        }
    }

    private static boolean runs(ProcessHandle process, String program) {
        return process.info()
                .command()
                .map(command -> Path.of(command).getFileName().toString().startsWith(program))
                .orElse(false);
    }

    /** Asks the process to end; kills it where it does not listen. */
    static void stop(ProcessHandle process) {
        process.destroy();
        try {
            process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException stillThere) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }
}
