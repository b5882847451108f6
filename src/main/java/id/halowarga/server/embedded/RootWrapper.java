package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where the application does, its programs run in a user namespace in which they are an
 * ordinary user, still owning the same files.
 *
 * @param prefix what to put before a program; empty for an ordinary user
 */
record RootWrapper(List<String> prefix) {
    private static final List<String> UNSHARE = List.of("unshare", "--user");

    /**
     * What this account needs.
     *
     * @param folder any folder of this account
     * @param log    file for the output of a trial
     * @throws StartRefusedException if this is root and user namespaces are not allowed
     */
    static RootWrapper forOwnerOf(Path folder, Path log) throws IOException {
        if (!isRoot(folder)) {
            return new RootWrapper(List.of());
        }
        if (!worksHere(log)) {
            throw new StartRefusedException(
                    "SPRING_DATASOURCE_URL must be set, or another account used than root: the embedded PostgreSQL does not"
                            + " run as root on this machine.");
        }
        return new RootWrapper(UNSHARE);
    }

    private static boolean isRoot(Path folder) throws IOException {
        return "root".equals(System.getProperty("user.name"))
                && "root".equals(Files.getOwner(folder).getName());
    }

    private static boolean worksHere(Path log) {
        try {
            return Command.run(log, List.of("unshare", "--user", "true")) == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
