package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * PostgreSQL's files and the programs that work on them.
 *
 * @param folder   folder of the cluster, its password and its log
 * @param programs the programs
 * @param wrapper  what to put before a program
 * @param password the password of the role that owns everything
 * @param application the password of the role that the application works as
 */
record PostgresCluster(
        Path folder,
        PostgresPrograms programs,
        RootWrapper wrapper,
        ServerPassword password,
        ServerPassword application) {
    /** The role that owns everything: it makes and changes tables. */
    static final String ROLE = "halowarga";

    /** The role that the application works as: it reads and writes rows. */
    static final String APPLICATION_ROLE = "halowarga_app";

    /** Major version of the programs; the files of another one are not readable for them. */
    private static final String MAJOR_VERSION = "18";

    static PostgresCluster in(DataFolder data) throws IOException {
        PostgresPrograms programs = PostgresPrograms.unpack(data.folder("programs"));
        Path folder = data.folder("postgresql");
        RootWrapper wrapper = RootWrapper.forOwnerOf(folder, folder.resolve("postgresql.log"));
        return new PostgresCluster(
                folder,
                programs,
                wrapper,
                ServerPassword.in(folder.resolve("password")),
                ServerPassword.in(folder.resolve("application-password")));
    }

    Path files() {
        return folder.resolve("cluster");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    Path pidFile() {
        return files().resolve("postmaster.pid");
    }

    /** Creates the files on the very first start; a start that was cut off before begins again. */
    void create() throws IOException {
        if (Files.exists(files())) {
            refuseOtherVersion();
            return;
        }
        Path unfinished = folder.resolve("cluster.new");
        FileSystemUtils.deleteRecursively(unfinished);
        boolean created = run(
                "initdb",
                "--pgdata=" + unfinished,
                "--username=" + ROLE,
                "--auth=scram-sha-256",
                "--pwfile=" + password.file(),
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C");
        if (!created) {
            throw failed();
        }
        Files.move(unfinished, files(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void refuseOtherVersion() throws IOException {
        String version = Files.readString(files().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new StartRefusedException("HALO_DATA_DIR: the folder " + files() + " was made by PostgreSQL "
                    + version + ", and this version brings " + MAJOR_VERSION
                    + "; move the data over with pg_dump first.");
        }
    }

    /** Starts the server and waits until it takes connections. */
    void start(int port) throws IOException {
        boolean started = run(
                "pg_ctl",
                "start",
                "--pgdata=" + files(),
                "--log=" + log(),
                "--wait",
                "--timeout=300",
                "--options=" + PostgresOptions.line(port));
        if (!started) {
            throw failed();
        }
    }

    /** Stops the server: open transactions are rolled back, everything committed is on the disk. */
    void stop() throws IOException {
        if (!run("pg_ctl", "stop", "--pgdata=" + files(), "--mode=fast", "--wait", "--timeout=60")) {
            throw new IOException("the embedded PostgreSQL did not stop");
        }
    }

    private boolean run(String program, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(wrapper.prefix());
        line.add(programs.program(program).toString());
        line.addAll(List.of(arguments));
        return Command.run(log(), line) == 0;
    }

    StartRefusedException failed() {
        return new StartRefusedException("HALO_DATA_DIR: the embedded PostgreSQL does not start; its log " + log()
                + " says why, and SPRING_DATASOURCE_URL sets another PostgreSQL.");
    }
}
