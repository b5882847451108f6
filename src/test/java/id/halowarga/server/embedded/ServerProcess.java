package id.halowarga.server.embedded;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The embedded servers in a virtual machine of their own, which a test can kill. Prints a line when they run, or why they do
 * not.
 */
final class ServerProcess implements AutoCloseable {
    private static final String MARK = "> ";

    private final Process process;

    private ServerProcess(Process process) {
        this.process = process;
    }

    /** Starts a virtual machine on a folder. */
    static ServerProcess on(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ServerProcess(new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerProcess.class.getName(),
                        folder.toString())
                .redirectError(new File("/dev/null"))
                .start());
    }

    /** What the virtual machine does. */
    public static void main(String[] args) throws InterruptedException {
        try {
            EmbeddedServers servers = EmbeddedServers.begin(new DataFolder(Path.of(args[0])), true, true);
            Runtime.getRuntime().addShutdownHook(new Thread(servers::close));
            servers.postgres();
            System.out.println(MARK + servers.redis().uri());
            new CountDownLatch(1).await();
        } catch (RuntimeException refused) {
            System.out.println(MARK + refused.getMessage());
        }
    }

    /** What it says: the address of Redis, or why there is none. */
    String answer() {
        return process.inputReader()
                .lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> line.substring(MARK.length()))
                .findFirst()
                .orElse("nothing");
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        terminate();
    }
}
