package id.halowarga.server.calendar;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a city keeps its own calendar ({@code halo.calendar}).
 *
 * @param folder folder whose files take the place of shipped ones of the same name; the shipped ones alone if unset
 */
@ConfigurationProperties("halo.calendar")
record CalendarSettings(@Nullable Path folder) {
    Optional<Path> own() {
        return Optional.ofNullable(folder).filter(path -> !path.toString().isBlank());
    }
}
