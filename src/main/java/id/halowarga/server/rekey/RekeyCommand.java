package id.halowarga.server.rekey;

import id.halowarga.server.embedded.EarlyStart;
import id.halowarga.server.embedded.RunningServers;
import id.halowarga.server.settings.StartRefusedException;
import java.io.PrintStream;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;

/**
 * {@code rekey}, with the settings of the application: seals everything stored with the present key. Runs beside the application,
 * or starts the embedded servers for the time.
 */
public final class RekeyCommand {
    private static final String REKEY = "rekey";

    private RekeyCommand() {}

    /**
     * Whether a command line is this command.
     *
     * @param arguments the command line
     * @return true if its first word is
     */
    public static boolean isMeant(String... arguments) {
        return arguments.length > 0 && arguments[0].equals(REKEY);
    }

    /**
     * Runs the command; failures of the stores' start are told as the application tells them.
     *
     * @param out where to say what was done
     * @param err where to say why it was not
     * @return exit code, 0 if former keys are of no use any more, or will be when it says so
     */
    public static int run(PrintStream out, PrintStream err) {
        try (ConfigurableApplicationContext context = start()) {
            Rekey.Outcome outcome = context.getBean(Rekey.class).run(out::println);
            if (outcome.left() > 0) {
                err.println(outcome.left() + " records are in work at this moment; run this once more.");
                return 1;
            }
            out.println("Everything is sealed with the present key. " + advice(outcome.oldKeysGo()));
            return 0;
        } catch (StartRefusedException refused) {
            err.println(refused.getMessage());
            return 1;
        } catch (BadSqlGrammarException otherTables) {
            err.println("The database has the tables of another version, or this account does not own them;"
                    + " start this version once, and set SPRING_FLYWAY_USER to the owner.");
            return 1;
        } catch (DataAccessException failure) {
            err.println("The database stopped answering; run this once more, it goes on where it was.");
            return 1;
        } catch (RuntimeException told) {
            return 1;
        }
    }

    private static String advice(Optional<Instant> until) {
        return until.map(time -> "Keep HALO_ENCRYPTION_OLD_KEYS until " + time
                        + ": messages handled before the change are known by it.")
                .orElse("HALO_ENCRYPTION_OLD_KEYS can be removed.");
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(RekeyConfiguration.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addLast(new MapPropertySource(
                                "running-servers", RunningServers.settings(context.getEnvironment()))))
                .initializers(new EarlyStart())
                .run();
    }
}
