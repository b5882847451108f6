package id.halowarga.nlp.training;

import id.halowarga.learning.Masking;
import id.halowarga.nlp.feature.TextFeatures;
import id.halowarga.nlp.model.TopicModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The features that a model is trained on, numbered, each with its inverse document frequency. A feature is taken from
 * reports only if it occurs in a least number of them, so that nothing which a single person wrote ends up in the
 * model, and no given name at all.
 */
final class FeatureIndex {
    private static final int WRITTEN = 0;
    private static final int REPORTS = 1;
    private static final Pattern ENDS = Pattern.compile("[=<> ]");

    private final Map<String, Integer> numberOf;
    private final List<String> names;
    private final float[] rarity;

    private FeatureIndex(List<String> names, Map<String, Integer> numberOf, float[] rarity) {
        this.names = names;
        this.numberOf = numberOf;
        this.rarity = rarity;
    }

    /**
     * Keeps the features that occur in a written example, or in at least {@code leastReports} reports of different words: a report
     * that was sent again counts once.
     */
    static FeatureIndex of(List<LabelledWords> examples, int leastReports) {
        Map<String, int[]> counts = new TreeMap<>();
        Set<List<String>> reports = new HashSet<>();
        for (LabelledWords example : examples) {
            if (!example.written() && !reports.add(example.words())) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            TextFeatures.of(example.words(), (name, value, of) -> {
                if (seen.add(name)) {
                    counts.computeIfAbsent(name, unseen -> new int[2])[example.written() ? WRITTEN : REPORTS]++;
                }
            });
        }
        counts.entrySet()
                .removeIf(feature -> feature.getValue()[WRITTEN] == 0
                        && (feature.getValue()[REPORTS] < leastReports || namesAPerson(feature.getKey())));
        counts.put(TopicModel.BIAS, new int[] {examples.size(), 0});
        List<String> names = List.copyOf(counts.keySet());
        Map<String, Integer> numberOf = new HashMap<>();
        float[] rarity = new float[names.size()];
        for (int i = 0; i < rarity.length; i++) {
            numberOf.put(names.get(i), i);
            int[] count = counts.getOrDefault(names.get(i), new int[2]);
            rarity[i] = rarity(count[WRITTEN] + count[REPORTS], examples.size());
        }
        return new FeatureIndex(names, numberOf, rarity);
    }

    /** Whether one of the words is a given name; pieces of words that are a whole name too. */
    private static boolean namesAPerson(String feature) {
        return Arrays.stream(ENDS.split(feature)).anyMatch(Masking::isGivenName);
    }

    private static float rarity(int count, int examples) {
        return (float) (Math.log((1.0 + examples) / (1.0 + count)) + 1);
    }

    List<String> names() {
        return names;
    }

    int size() {
        return names.size();
    }

    /** Factor by which values of a feature are multiplied in training: large for rare ones. */
    float rarity(int number) {
        return rarity[number];
    }

    SparseVector vector(List<String> words) {
        Map<Integer, Float> values = new LinkedHashMap<>();
        TextFeatures.of(words, (name, value, of) -> {
            Integer number = numberOf.get(name);
            if (number != null) {
                values.merge(number, value * rarity[number], Float::sum);
            }
        });
        Integer bias = numberOf.get(TopicModel.BIAS);
        if (bias != null) {
            values.put(bias, 1f);
        }
        int[] index = new int[values.size()];
        float[] value = new float[index.length];
        int i = 0;
        for (Map.Entry<Integer, Float> entry : values.entrySet()) {
            index[i] = entry.getKey();
            value[i++] = entry.getValue();
        }
        return new SparseVector(index, value);
    }
}
