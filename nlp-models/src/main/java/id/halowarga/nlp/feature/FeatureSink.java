package id.halowarga.nlp.feature;

/** Takes the features of a text one after another. */
@FunctionalInterface
public interface FeatureSink {
    /**
     * Takes one feature. The same name may come more than once; its values add up.
     *
     * @param name  the stem of a word after an equals sign ({@code =jalan}), two stems with a space ({@code jalan rusak}), or a piece of
     *              a word, with {@code <} and {@code >} for the word's ends ({@code <jal})
     * @param value how much of it is in the text, above 0, at most 1
     * @param of    the word, or the pair of words with a space, that it is or is a piece of
     */
    void accept(String name, float value, String of);
}
