package id.halowarga.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A program that ends with this virtual machine, however that ends: a shell keeps it, waits for the end of a pipe that the
 * virtual machine holds open, and kills it then.
 */
final class Leash implements AutoCloseable {
    private static final String KEEPER =
            "exec 3<&0; \"$@\" >>\"$LEASH_LOG\" 2>&1 </dev/null 3<&- & child=$!; echo $child;"
                    + " (cat <&3 >/dev/null; kill -9 $child) 2>/dev/null & guard=$!;"
                    + " wait $child; echo $?; kill $guard 2>/dev/null";

    private final Process keeper;
    private final BufferedReader words;
    private final ProcessHandle program;

    private Leash(Process keeper, BufferedReader words, ProcessHandle program) {
        this.keeper = keeper;
        this.words = words;
        this.program = program;
    }

    /**
     * Starts a program.
     *
     * @param log         file to append its output to
     * @param environment variables beyond this virtual machine's
     * @param line        the program and its arguments
     */
    static Leash on(Path log, Map<String, String> environment, List<String> line) throws IOException {
        List<String> kept = new ArrayList<>(List.of("sh", "-c", KEEPER, "sh"));
        kept.addAll(line);
        ProcessBuilder builder = new ProcessBuilder(kept).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        builder.environment().put("LEASH_LOG", log.toString());
        Process keeper = builder.start();
        BufferedReader words = keeper.inputReader();
        long child = Long.parseLong(words.readLine());
        return new Leash(keeper, words, ProcessHandle.of(child).orElseThrow());
    }

    boolean alive() {
        return program.isAlive();
    }

    /** {@code kill -9}. */
    void kill() {
        program.destroyForcibly();
        program.onExit().join();
    }

    /**
     * {@code SIGTERM}, and waits until it has ended; kills it if that lasts too long.
     *
     * @return the code with which it ended, 137 if it was killed
     */
    int terminate(Duration longest) throws IOException {
        program.destroy();
        return end(longest);
    }

    /** {@code SIGINT}; otherwise as {@link #terminate}. */
    int interrupt(Duration longest) throws IOException, InterruptedException {
        signal("-INT");
        return end(longest);
    }

    private int end(Duration longest) throws IOException {
        program.onExit()
                .completeOnTimeout(program, longest.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        kill();
        return Integer.parseInt(words.readLine());
    }

    /** {@code SIGSTOP}: the program stands still, its connections stay open. */
    void freeze() throws IOException, InterruptedException {
        signal("-STOP");
    }

    /** {@code SIGCONT}. */
    void thaw() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        int code = new ProcessBuilder("kill", signal, Long.toString(program.pid()))
                .start()
                .waitFor();
        if (code != 0) {
            throw new IOException("the program cannot be signalled");
        }
    }

    @Override
    public void close() {
        kill();
        keeper.destroy();
    }
}
