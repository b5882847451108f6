package id.halowarga.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {
    private static final VersionedModel SHIPPED = new VersionedModel(model(0.5), "shipped");

    @TempDir
    Path directory;

    private StoredModel stored() {
        return new StoredModel(path());
    }

    private Path path() {
        return directory.resolve("models").resolve("topics.bin");
    }

    @Test
    void servesTheFallbackWhereThereIsNoFile() {
        assertThat(new ModelFile(path(), SHIPPED).get()).isSameAs(SHIPPED.model());
    }

    @Test
    void takesAReplacementIntoUse() throws Exception {
        ModelFile reader = new ModelFile(path(), SHIPPED);

        stored().replace(model(0.6));

        assertThat(reader.refresh()).isTrue();
        assertThat(reader.get().confidentFrom()).isEqualTo(0.6);
        assertThat(reader.refresh()).isFalse();
    }

    @Test
    void goesBackAndForthBetweenTheLastTwo() throws Exception {
        stored().replace(model(0.6));
        stored().replace(model(0.7));
        ModelFile file = new ModelFile(path(), SHIPPED);

        stored().restore();
        file.refresh();
        assertThat(file.get().confidentFrom()).isEqualTo(0.6);

        stored().restore();
        file.refresh();
        assertThat(file.get().confidentFrom()).isEqualTo(0.7);
    }

    @Test
    void goesBackToTheFallbackBeforeTheFirst() throws Exception {
        stored().replace(model(0.6));
        ModelFile file = new ModelFile(path(), SHIPPED);

        stored().restore();
        file.refresh();

        assertThat(file.get()).isSameAs(SHIPPED.model());
    }

    @Test
    void keepsTheModelInUseWhenTheFileIsDamaged() throws Exception {
        stored().replace(model(0.6));
        ModelFile file = new ModelFile(path(), SHIPPED);
        Files.writeString(path(), "no model");
        Files.setLastModifiedTime(path(), FileTime.fromMillis(1));

        assertThat(file.refresh()).isFalse();
        assertThat(file.get().confidentFrom()).isEqualTo(0.6);
    }

    @Test
    void isReadableToThoseWhoCouldReadTheOneBefore() throws Exception {
        stored().replace(model(0.6));
        Set<PosixFilePermission> group = PosixFilePermissions.fromString("rw-r-----");
        Files.setPosixFilePermissions(path(), group);

        stored().replace(model(0.7));

        assertThat(Files.getPosixFilePermissions(path())).isEqualTo(group);
    }

    @Test
    void isReadableToThoseWhoCanReadTheFolder() throws Exception {
        Files.createDirectories(Objects.requireNonNull(path().getParent()));
        Files.setPosixFilePermissions(
                Objects.requireNonNull(path().getParent()), PosixFilePermissions.fromString("rwxr-xr-x"));

        stored().replace(model(0.6));

        assertThat(Files.getPosixFilePermissions(path())).isEqualTo(PosixFilePermissions.fromString("rw-r--r--"));
    }

    private static TopicModel model(double confidentFrom) {
        TopicModelBuilder builder = new TopicModelBuilder(List.of(new Topic("dlh"), new Topic("dpupr")), confidentFrom);
        builder.add("=sampah", new double[] {2, -2});
        builder.add("=jalan", new double[] {-2, 2});
        return builder.build();
    }
}
