package id.halowarga.nlp.training;

import id.halowarga.nlp.feature.TextFeatures;
import id.halowarga.nlp.model.TopicModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The features that a model is trained on, numbered, each with its inverse document frequency. A feature is taken only
 * if it occurs in a least number of examples, so that nothing which a single person wrote ends up in the model.
 */
final class FeatureIndex {
    private final Map<String, Integer> numberOf;
    private final List<String> names;
    private final float[] rarity;

    private FeatureIndex(List<String> names, Map<String, Integer> numberOf, float[] rarity) {
        this.names = names;
        this.numberOf = numberOf;
        this.rarity = rarity;
    }

    /** Counts in how many texts each feature occurs and keeps those in at least {@code leastTexts}. */
    static FeatureIndex of(Collection<List<String>> texts, int leastTexts) {
        Map<String, Integer> textsWith = new TreeMap<>();
        for (List<String> words : texts) {
            Set<String> seen = new HashSet<>();
            TextFeatures.of(words, (name, value, of) -> {
                if (seen.add(name)) {
                    textsWith.merge(name, 1, Integer::sum);
                }
            });
        }
        textsWith.values().removeIf(count -> count < leastTexts);
        List<String> names = new ArrayList<>(textsWith.keySet());
        names.add(TopicModel.BIAS);
        Map<String, Integer> numberOf = new HashMap<>();
        float[] rarity = new float[names.size()];
        for (int i = 0; i < rarity.length; i++) {
            numberOf.put(names.get(i), i);
            int count = textsWith.getOrDefault(names.get(i), texts.size());
            rarity[i] = (float) (Math.log((1.0 + texts.size()) / (1.0 + count)) + 1);
        }
        return new FeatureIndex(List.copyOf(names), numberOf, rarity);
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
        values.put(names.size() - 1, 1f);
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
