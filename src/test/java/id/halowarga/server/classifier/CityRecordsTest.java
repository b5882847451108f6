package id.halowarga.server.classifier;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.nlp.cli.CorrectionSource.UnreachableException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class CityRecordsTest {
    @TempDir
    Path folder;

    @Test
    void saysHowToReachAnEmbeddedDatabaseThatDoesNotRun() {
        assertThatThrownBy(() -> CityRecords.read(settings(Map.of("halo.data-dir", folder.toString()))))
                .isInstanceOf(UnreachableException.class)
                .hasMessageStartingWith("HALO_DATA_DIR: the embedded PostgreSQL of")
                .hasMessageContaining("start the application");
    }

    @Test
    void namesTheSettingOfADatabaseThatDoesNotAnswer() {
        Map<String, Object> nobody = Map.of("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/none");

        assertThatThrownBy(() -> CityRecords.read(settings(nobody)))
                .isInstanceOf(UnreachableException.class)
                .hasMessageStartingWith("SPRING_DATASOURCE_URL:");
    }

    private static StandardEnvironment settings(Map<String, Object> values) {
        StandardEnvironment environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("test", values));
        return environment;
    }
}
