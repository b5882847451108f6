package id.halowarga.server.directory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of the catalogue file, which complains with the line where something is wrong. */
final class YamlEntry {
    private final Node node;
    private final Map<String, Node> values;

    private YamlEntry(Node node, Map<String, Node> values) {
        this.node = node;
        this.values = values;
    }

    /**
     * Reads a mapping.
     *
     * @param node    what stands in the file
     * @param allowed the words that may stand in it
     * @throws DirectoryFormatException if it is no mapping, or holds another word, or one twice
     */
    static YamlEntry of(Node node, Set<String> allowed) {
        if (!(node instanceof MappingNode mapping)) {
            throw new DirectoryFormatException(line(node), "expected entries of the form 'word: value'");
        }
        Map<String, Node> values = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = scalar(tuple.getKeyNode(), "a word");
            if (!allowed.contains(key)) {
                throw new DirectoryFormatException(line(tuple.getKeyNode()), "'" + key + "' is not known here");
            }
            if (values.put(key, tuple.getValueNode()) != null) {
                throw new DirectoryFormatException(line(tuple.getKeyNode()), "'" + key + "' stands twice");
            }
        }
        return new YamlEntry(node, values);
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    private static String scalar(Node node, String what) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw new DirectoryFormatException(line(node), "expected " + what);
    }

    /** Line on which the entry begins. */
    int line() {
        return line(node);
    }

    /** The text of a word, which must be there. */
    String text(String key) {
        return scalar(required(key), "words after '" + key + ":'");
    }

    /** The text of a word, empty if the word is not there. */
    Optional<String> optionalText(String key) {
        return values.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
    }

    /** The entry of a word, empty if the word is not there. */
    Optional<YamlEntry> optionalEntry(String key, Set<String> allowed) {
        return values.containsKey(key) ? Optional.of(entry(key, allowed)) : Optional.empty();
    }

    /** Whether a word says {@code true}; it says {@code false} if it is not there. */
    boolean flag(String key) {
        String said = optionalText(key).orElse("false");
        if (!said.equals("true") && !said.equals("false")) {
            throw new DirectoryFormatException(line(), "'" + key + "' is neither true nor false");
        }
        return said.equals("true");
    }

    /** The list of texts of a word, empty if the word is not there. */
    List<String> texts(String key) {
        return nodes(key).stream()
                .map(item -> scalar(item, "words in the list '" + key + "'"))
                .toList();
    }

    /** The entry of a word, which must be there. */
    YamlEntry entry(String key, Set<String> allowed) {
        return of(required(key), allowed);
    }

    /** The list of entries of a word, empty if the word is not there. */
    List<YamlEntry> entries(String key, Set<String> allowed) {
        return nodes(key).stream().map(item -> of(item, allowed)).toList();
    }

    private Node required(String key) {
        Node value = values.get(key);
        if (value == null) {
            throw new DirectoryFormatException(line(), "'" + key + ":' is missing");
        }
        return value;
    }

    private List<Node> nodes(String key) {
        Node value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new DirectoryFormatException(line(value), "expected a list after '" + key + ":'");
    }
}
