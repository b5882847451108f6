package id.halowarga.nlp.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a subcommand: files, and options with a value each.
 *
 * @param files   the files and folders in order
 * @param options the options' values by name, without the dashes
 */
record Arguments(List<Path> files, Map<String, String> options) {
    static Arguments of(List<String> words, Set<String> known) throws UsageException {
        List<Path> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                files.add(Path.of(word));
            } else if (!known.contains(word.substring(2))) {
                throw new UsageException("unknown option " + word);
            } else if (i + 1 == words.size()) {
                throw new UsageException("a value is missing after " + word);
            } else {
                options.put(word.substring(2), words.get(++i));
            }
        }
        return new Arguments(List.copyOf(files), Map.copyOf(options));
    }

    Arguments needing(int fewest) throws UsageException {
        if (files.size() < fewest) {
            throw new UsageException(fewest == 1 ? "name a file" : "name at least " + fewest + " files or folders");
        }
        return this;
    }

    Optional<Path> path(String option) {
        return Optional.ofNullable(options.get(option)).map(Path::of);
    }
}
