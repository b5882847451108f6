package id.halowarga.server.classifier;

import id.halowarga.learning.Correction;
import id.halowarga.nlp.cli.CorrectionSource;
import id.halowarga.server.embedded.DataFolder;
import id.halowarga.server.embedded.RunningPostgres;
import id.halowarga.server.postgres.JdbcCorrections;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.StringUtils;

/**
 * The corrections in the city's database, for the command line: it goes by the settings of the server, which goes on running
 * beside it.
 */
public final class CityRecords implements CorrectionSource {
    @Override
    public List<Correction> read() throws UnreachableException {
        try (ConfigurableApplicationContext settings = settings()) {
            return read(settings.getEnvironment());
        }
    }

    /** What to read the settings with: no bean, no server. */
    private static final class SettingsAlone {}

    private static ConfigurableApplicationContext settings() {
        return new SpringApplicationBuilder(SettingsAlone.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .run();
    }

    static List<Correction> read(Environment settings) throws UnreachableException {
        DataSource database = database(settings);
        try {
            return new JdbcCorrections(JdbcClient.create(database)).all();
        } catch (BadSqlGrammarException old) {
            throw new UnreachableException(
                    "The database has no corrections yet: start this version of the application on it once.");
        } catch (DataAccessException refused) {
            throw new UnreachableException(
                    StringUtils.hasText(settings.getProperty("spring.datasource.url"))
                            ? "SPRING_DATASOURCE_URL: the database does not answer, or not to this user and password."
                            : notRunning(folder(settings)));
        }
    }

    private static DataSource database(Environment settings) throws UnreachableException {
        String url = settings.getProperty("spring.datasource.url");
        if (StringUtils.hasText(url)) {
            return new DriverManagerDataSource(
                    url,
                    settings.getProperty("spring.datasource.username", ""),
                    settings.getProperty("spring.datasource.password", ""));
        }
        DataFolder folder = folder(settings);
        return RunningPostgres.in(folder)
                .map(RunningPostgres::dataSource)
                .orElseThrow(() -> new UnreachableException(notRunning(folder)));
    }

    private static DataFolder folder(Environment settings) {
        return DataFolder.of(settings.getProperty("halo.data-dir", ""));
    }

    private static String notRunning(DataFolder folder) {
        return "HALO_DATA_DIR: the embedded PostgreSQL of " + folder.root()
                + " is not running; start the application, which may go on running beside this command, or set"
                + " SPRING_DATASOURCE_URL.";
    }
}
