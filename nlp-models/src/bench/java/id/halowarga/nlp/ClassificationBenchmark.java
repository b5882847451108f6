package id.halowarga.nlp;

import id.halowarga.classification.Classification;
import id.halowarga.classification.TextReading;
import id.halowarga.nlp.corpus.CorpusFolder;
import id.halowarga.nlp.corpus.Example;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.reading.RuleTextReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long a text takes. A report of 220 characters is the median of real ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClassificationBenchmark {
    /** Characters of a text; it is made of sentences of the written test set. */
    @Param({"60", "220", "700"})
    public int characters;

    private final OpenNlpComplaintClassifier classifier = OpenNlpComplaintClassifier.shipped();
    private final RuleTextReader reader = RuleTextReader.shipped();
    private String[] texts = {};
    private int next;

    /**
     * Makes the texts.
     *
     * @throws Exception if the written test set cannot be read
     */
    @Setup(Level.Trial)
    public void makeTexts() throws Exception {
        List<Example> sentences = new CorpusFolder(Path.of("corpus/test")).read();
        texts = new String[500];
        for (int i = 0; i < texts.length; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = i; text.length() < characters; k++) {
                text.append(sentences.get(k % sentences.size()).text()).append(". ");
            }
            texts[i] = text.substring(0, characters);
        }
    }

    private String text() {
        next = (next + 1) % texts.length;
        return texts[next];
    }

    /**
     * Finds the topic.
     *
     * @return it
     */
    @Benchmark
    public Classification classify() {
        return classifier.classify(text());
    }

    /**
     * Reads what kind of thing it is.
     *
     * @return the reading
     */
    @Benchmark
    public TextReading read() {
        return reader.read(text());
    }

    /**
     * Reads the shipped model from its file.
     *
     * @return the model
     */
    @Benchmark
    public TopicModel load() {
        return OpenNlpComplaintClassifier.shippedModel().model();
    }
}
