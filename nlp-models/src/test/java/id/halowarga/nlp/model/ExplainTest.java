package id.halowarga.nlp.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.classification.Topic;
import id.halowarga.nlp.OpenNlpComplaintClassifier;
import id.halowarga.nlp.text.TopicWords;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainTest {
    private static final Explain EXPLAIN =
            new Explain(OpenNlpComplaintClassifier.shippedModel().model());

    @Test
    void namesTheWordThatWeighedMost() {
        List<String> words = TopicWords.of("selamat pagi pak di gang kami sampah belum diangkut");

        Explanation why = EXPLAIN.why(words, new Topic("dlh"), 2);

        assertThat(why.words()).hasSize(2);
        assertThat(why.words().get(0).word()).isEqualTo("sampah");
        assertThat(why.words().get(0).weight()).isPositive();
    }

    @Test
    void refusesATopicThatTheModelDoesNotKnow() {
        assertThatThrownBy(() -> EXPLAIN.why(List.of("jalan"), new Topic("antariksa"), 3))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
