package id.halowarga.server.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The embedded servers of an application that runs at this moment, for a command beside it. */
public final class RunningServers {
    private static final int PORT_LINE = 3;

    private RunningServers() {}

    /**
     * How to reach them, as settings of external servers.
     *
     * @param environment the settings
     * @return what is lacking in the settings; empty if no application runs on the data folder, or it uses external servers
     */
    public static Map<String, Object> settings(Environment environment) {
        String setting =
                Binder.get(environment).bind("halo.data-dir", String.class).orElse("");
        DataFolder data = DataFolder.of(setting);
        Map<String, Object> settings = new HashMap<>();
        try {
            if (!Files.isDirectory(data.root()) || FolderLock.isFree(data)) {
                return settings;
            }
            if (NotSet.lacks(environment, NotSet.REDIS)) {
                addRedis(data.root().resolve("redis"), settings);
            }
            if (NotSet.lacks(environment, NotSet.POSTGRES)) {
                addPostgres(data.root().resolve("postgresql"), settings);
            }
            return settings;
        } catch (IOException | RuntimeException stillStarting) {
            return Map.of();
        }
    }

    private static void addRedis(Path folder, Map<String, Object> settings) throws IOException {
        String port = Files.readAllLines(folder.resolve("redis.conf")).stream()
                .filter(line -> line.startsWith("port "))
                .findFirst()
                .orElseThrow()
                .substring("port ".length());
        String password = Files.readString(folder.resolve("password")).strip();
        settings.put(NotSet.REDIS, "redis://:" + password + "@127.0.0.1:" + port);
    }

    private static void addPostgres(Path folder, Map<String, Object> settings) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("cluster").resolve("postmaster.pid"));
        int port = Integer.parseInt(lines.get(PORT_LINE).strip());
        settings.put(NotSet.POSTGRES, EmbeddedPostgres.url(port));
        settings.put("spring.datasource.username", PostgresCluster.ROLE);
        settings.put(
                "spring.datasource.password",
                Files.readString(folder.resolve("password")).strip());
    }
}
