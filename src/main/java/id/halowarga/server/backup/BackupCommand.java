package id.halowarga.server.backup;

import id.halowarga.server.embedded.EarlyStart;
import id.halowarga.server.embedded.RunningServers;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * {@code backup FILE} and {@code restore FILE}, with the settings of the application. Embedded servers are used as they run, or
 * started for the time; a restoration needs them for itself.
 */
public final class BackupCommand {
    private static final String BACKUP = "backup";
    private static final String RESTORE = "restore";

    private BackupCommand() {}

    /**
     * Whether a command line is one of these commands.
     *
     * @param arguments the command line
     * @return true if its first word is
     */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && List.of(BACKUP, RESTORE).contains(arguments[0]);
    }

    /**
     * Runs a command; failures of the stores' start are told as the application tells them.
     *
     * @param arguments the command line
     * @param out       where to say what was done
     * @param err       where to say why it was not
     * @return exit code, 0 for success
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err) {
        if (arguments.length != 2) {
            err.println("Say `" + arguments[0] + " FILE`.");
            return 2;
        }
        boolean backup = arguments[0].equals(BACKUP);
        try (ConfigurableApplicationContext context = start(backup)) {
            Backup stores = context.getBean(Backup.class);
            if (backup) {
                stores.make(Path.of(arguments[1]));
                out.println(
                        "Everything was copied. Keep HALO_ENCRYPTION_KEY (or personal.key of the data folder) in another"
                                + " place: without it names and chats in the copy cannot be read.");
            } else {
                stores.restore(Path.of(arguments[1]));
                out.println(
                        "Everything was restored. Set the HALO_ENCRYPTION_KEY of the copy (or put personal.key back)"
                                + " before the start.");
            }
            return 0;
        } catch (BackupException refused) {
            err.println(refused.getMessage());
            return 1;
        } catch (RuntimeException told) {
            return 1;
        }
    }

    private static ConfigurableApplicationContext start(boolean beside) {
        return new SpringApplicationBuilder(BackupConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> {
                    if (beside) {
                        Map<String, Object> running = RunningServers.settings(context.getEnvironment());
                        context.getEnvironment()
                                .getPropertySources()
                                .addLast(new MapPropertySource("running-servers", running));
                    }
                })
                .initializers(new EarlyStart())
                .run();
    }
}
