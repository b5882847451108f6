package id.halowarga.server.embedded;

import id.halowarga.server.settings.StartRefusedException;
import java.util.Locale;
import java.util.Objects;
import redis.embedded.core.ExecutableProvider;
import redis.embedded.model.OsArchitecture;

/** The kinds of machine for which embedded servers exist. */
enum Machine {
    LINUX_AMD64(OsArchitecture.UNIX_x86_64, "linux-x86_64"),
    LINUX_ARM64(OsArchitecture.UNIX_AARCH64, "linux-arm_64"),
    MAC_AMD64(OsArchitecture.MAC_OS_X_x86_64, "darwin-x86_64"),
    MAC_ARM64(OsArchitecture.MAC_OS_X_ARM64, "darwin-arm_64");

    private final OsArchitecture redisBuild;
    private final String postgresBuild;

    Machine(OsArchitecture redisBuild, String postgresBuild) {
        this.redisBuild = redisBuild;
        this.postgresBuild = postgresBuild;
    }

    /**
     * This machine.
     *
     * @throws StartRefusedException if there are no embedded servers for it
     */
    static Machine current() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        boolean intel = processor.equals("amd64") || processor.equals("x86_64");
        if (os.startsWith("linux") && (arm || intel)) {
            return arm ? LINUX_ARM64 : LINUX_AMD64;
        }
        if (os.startsWith("mac") && (arm || intel)) {
            return arm ? MAC_ARM64 : MAC_AMD64;
        }
        throw new StartRefusedException(
                "HALO_REDIS_URL and SPRING_DATASOURCE_URL must be set: no embedded servers come for this kind of machine"
                        + " (" + os + ", " + processor + ").");
    }

    /** Class path resource of the Redis program. */
    String redisResource() {
        return Objects.requireNonNull(
                ExecutableProvider.newProvidedVersionsMap().get(redisBuild));
    }

    /** Class path resource of the PostgreSQL programs, a tar archive compressed by xz. */
    String postgresResource() {
        return "/postgres-" + postgresBuild + ".txz";
    }
}
