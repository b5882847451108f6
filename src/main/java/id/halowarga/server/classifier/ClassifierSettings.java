package id.halowarga.server.classifier;

import id.halowarga.server.embedded.DataFolder;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the classifier.
 *
 * @param model file of the city's own model ({@code HALO_CLASSIFIER_MODEL}); {@code models/topics.bin} in the data folder
 *              if unset. Where there is no file the shipped model serves
 * @param watch how often the file is looked at ({@code HALO_CLASSIFIER_WATCH})
 */
@ConfigurationProperties("halo.classifier")
record ClassifierSettings(
        @Nullable Path model, @DefaultValue("10s") Duration watch) {
    /**
     * Checks the time.
     *
     * @throws IllegalArgumentException if it is not positive
     */
    ClassifierSettings {
        if (watch.isNegative() || watch.isZero()) {
            throw new IllegalArgumentException("HALO_CLASSIFIER_WATCH must be a positive time, such as 10s.");
        }
    }

    Path file(DataFolder folder) {
        return model == null || model.toString().isBlank()
                ? folder.root().resolve("models").resolve("topics.bin")
                : model;
    }
}
