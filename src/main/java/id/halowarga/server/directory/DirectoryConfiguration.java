package id.halowarga.server.directory;

import id.halowarga.directory.Directory;
import id.halowarga.server.settings.CitySettings;
import id.halowarga.server.settings.StartRefusedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bean of the OPD catalogue. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {
    private static final String SAMPLE = "/directory/kota-contoh.yml";

    @Bean
    Directory directory(CitySettings settings) {
        return settings.directoryFile().map(DirectoryConfiguration::fromFile).orElseGet(DirectoryConfiguration::sample);
    }

    static Directory fromFile(Path file) {
        try (Reader reader = Files.newBufferedReader(file)) {
            return DirectoryFile.read(reader);
        } catch (DirectoryFormatException wrong) {
            throw new StartRefusedException("HALO_DIRECTORY: " + file + ": " + wrong.getMessage() + ".", wrong);
        } catch (IOException unreadable) {
            throw new StartRefusedException("HALO_DIRECTORY: the file " + file + " cannot be read.", unreadable);
        }
    }

    /** The shipped catalogue of a fictional city. */
    static Directory sample() {
        InputStream shipped = Objects.requireNonNull(DirectoryConfiguration.class.getResourceAsStream(SAMPLE));
        try (Reader reader = new BufferedReader(new InputStreamReader(shipped, StandardCharsets.UTF_8))) {
            return DirectoryFile.read(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
