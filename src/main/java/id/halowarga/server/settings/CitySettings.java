package id.halowarga.server.settings;

import id.halowarga.message.ChatAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a city sets once.
 *
 * @param dataDir      folder of the embedded servers and of the media ({@code HALO_DATA_DIR}); {@code ./data} if blank
 * @param admins       the city operators' chats ({@code HALO_ADMINS})
 * @param ticketPrefix first part of ticket numbers ({@code HALO_TICKET_PREFIX}): 2 to 5 capital letters; {@code HW} if
 *                     unset
 * @param directory    file of the OPD catalogue ({@code HALO_DIRECTORY}); the shipped sample if unset
 */
@ConfigurationProperties("halo")
public record CitySettings(
        String dataDir,
        List<ChatAddress> admins,
        String ticketPrefix,
        @Nullable Path directory) {
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{2,5}");

    /**
     * Fills in what is unset and checks the rest.
     *
     * @throws IllegalArgumentException if the prefix has another shape
     */
    public CitySettings(
            @Nullable String dataDir,
            @Nullable List<ChatAddress> admins,
            @Nullable String ticketPrefix,
            @Nullable Path directory) {
        this.dataDir = dataDir == null ? "" : dataDir.strip();
        this.admins = admins == null ? List.of() : List.copyOf(admins);
        this.ticketPrefix = ticketPrefix == null || ticketPrefix.isBlank() ? "HW" : ticketPrefix.strip();
        this.directory = directory == null || directory.toString().isBlank() ? null : directory;
        if (!PREFIX.matcher(this.ticketPrefix).matches()) {
            throw new IllegalArgumentException("HALO_TICKET_PREFIX must be 2 to 5 capital letters, such as HW.");
        }
    }

    /**
     * File of the city's own OPD catalogue.
     *
     * @return the file, empty where the shipped sample serves
     */
    public Optional<Path> directoryFile() {
        return Optional.ofNullable(directory);
    }
}
