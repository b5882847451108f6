package id.halowarga.nlp.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureHashesTest {
    private record Feature(long hash, float value) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "di",
                "jalan jalan rusak di jalan",
                "air keruh air mati air keruh lagi pipa bocor",
                "kesejahteraanmasyarakatdankesejahteraanmasyarakatdankesejahteraanmasyarakatdankesejahteraan sosial"
            })
    void areTheHashesOfTheNamedFeaturesInTheirOrder(String text) {
        List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
        List<Feature> named = new ArrayList<>();
        TextFeatures.of(words, (name, value, of) -> named.add(new Feature(FeatureHashes.of(name), value)));
        List<Feature> hashed = new ArrayList<>();
        FeatureHashes.of(words, (hash, value) -> hashed.add(new Feature(hash, value)));

        assertThat(hashed).isEqualTo(named);
    }
}
