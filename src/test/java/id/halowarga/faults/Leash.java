package id.halowarga.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program that ends with this virtual machine, however that ends: a shell keeps it, waits for the end of a pipe that the
 * virtual machine holds open, and kills it then.
 */
final class Leash implements AutoCloseable {
    private static final String KEEPER = "\"$@\" >>\"$LEASH_LOG\" 2>&1 </dev/null & child=$!; echo $child;"
            + " cat >/dev/null; kill -9 $child 2>/dev/null";

    private final Process keeper;
    private final ProcessHandle program;

    private Leash(Process keeper, ProcessHandle program) {
        this.keeper = keeper;
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
        long child = Long.parseLong(keeper.inputReader().readLine());
        return new Leash(keeper, ProcessHandle.of(child).orElseThrow());
    }

    boolean alive() {
        return program.isAlive();
    }

    /** {@code kill -9}. */
    void kill() {
        program.destroyForcibly();
        program.onExit().join();
    }

    /** {@code SIGTERM}, and waits until it has ended. */
    void terminate() {
        program.destroy();
        program.onExit().join();
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
