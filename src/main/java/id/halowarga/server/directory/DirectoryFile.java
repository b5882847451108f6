package id.halowarga.server.directory;

import id.halowarga.classification.Topic;
import id.halowarga.directory.Directory;
import id.halowarga.directory.ExternalOwner;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a catalogue file. */
final class DirectoryFile {
    private static final Set<String> FILE = Set.of("city", "time-zone", "opds", "external", "kinds", "areas");
    private static final Set<String> KINDS = Set.of("conduct", "corruption", "channel");
    private static final Set<String> OPD =
            Set.of("code", "name", "label", "duties", "topics", "keywords", "under", "approval");
    private static final Set<String> OWNER = Set.of("code", "name", "keywords", "advice");
    private static final Set<String> ADVICE = Set.of("id", "en");

    /** What fits on a button or a row of every platform. */
    private static final int LABEL_LENGTH = 24;

    private DirectoryFile() {}

    /**
     * Reads the catalogue.
     *
     * @param reader the file's characters
     * @return the catalogue
     * @throws DirectoryFormatException if something in it is wrong
     */
    static Directory read(Reader reader) {
        YamlEntry file = YamlEntry.of(compose(reader), FILE);
        List<Opd> opds =
                file.entries("opds", OPD).stream().map(DirectoryFile::opd).toList();
        List<ExternalOwner> external = file.entries("external", OWNER).stream()
                .map(DirectoryFile::owner)
                .toList();
        try {
            return new Directory(file.text("city"), zone(file), opds, external, kinds(file), AreaEntries.of(file));
        } catch (IllegalArgumentException refused) {
            throw new DirectoryFormatException(String.valueOf(refused.getMessage()));
        }
    }

    private static Node compose(Reader reader) {
        Node root;
        try {
            root = new Yaml(new LoaderOptions()).compose(reader);
        } catch (MarkedYAMLException malformed) {
            throw new DirectoryFormatException(malformed.getProblemMark().getLine() + 1, malformed.getProblem());
        } catch (YAMLException unreadable) {
            throw new DirectoryFormatException("the file is no text in UTF-8");
        }
        if (root == null) {
            throw new DirectoryFormatException("the file is empty");
        }
        return root;
    }

    private static ZoneId zone(YamlEntry file) {
        try {
            return ZoneId.of(file.text("time-zone"));
        } catch (DateTimeException unknown) {
            throw new DirectoryFormatException(
                    file.line(), "'time-zone' is not one such as Asia/Jakarta, Asia/Makassar or Asia/Jayapura");
        }
    }

    private static Opd opd(YamlEntry entry) {
        String label = entry.text("label");
        if (label.length() > LABEL_LENGTH) {
            throw new DirectoryFormatException(entry.line(), "'label' is longer than " + LABEL_LENGTH + " characters");
        }
        Set<Topic> topics = entry.texts("topics").stream()
                .map(code -> checked(entry, "topics", code, Topic::new))
                .collect(Collectors.toUnmodifiableSet());
        return new Opd(
                code(entry),
                entry.text("name"),
                label,
                entry.text("duties"),
                topics,
                keywords(entry),
                entry.optionalText("under").map(under -> checked(entry, "under", under, OpdCode::new)),
                entry.flag("approval"));
    }

    private static ExternalOwner owner(YamlEntry entry) {
        YamlEntry advice = entry.entry("advice", ADVICE);
        return new ExternalOwner(
                code(entry), entry.text("name"), keywords(entry), advice.text("id"), advice.text("en"));
    }

    private static KindOwners kinds(YamlEntry file) {
        return file.optionalEntry("kinds", KINDS)
                .map(entry ->
                        new KindOwners(owner(entry, "conduct"), owner(entry, "corruption"), owner(entry, "channel")))
                .orElse(KindOwners.NONE);
    }

    private static Optional<OpdCode> owner(YamlEntry entry, String kind) {
        return entry.optionalText(kind).map(code -> checked(entry, kind, code, OpdCode::new));
    }

    private static OpdCode code(YamlEntry entry) {
        return checked(entry, "code", entry.text("code"), OpdCode::new);
    }

    private static List<String> keywords(YamlEntry entry) {
        return entry.texts("keywords").stream()
                .map(keyword -> keyword.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static <T> T checked(YamlEntry entry, String key, String value, Function<String, T> type) {
        try {
            return type.apply(value);
        } catch (IllegalArgumentException malformed) {
            throw new DirectoryFormatException(
                    entry.line(), "'" + key + "' may hold lower-case letters, digits and _ only: " + value);
        }
    }
}
