package id.halowarga.nlp.cli;

import id.halowarga.classification.Suggestion;
import id.halowarga.nlp.model.Explain;
import id.halowarga.nlp.model.Explanation;
import id.halowarga.nlp.model.Explanation.Weighed;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.text.TopicWords;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds the words that weighed most to every line of a file. */
final class ExplainCommand implements Subcommand {
    private static final int TOPICS = 3;
    private static final int WORDS = 6;

    @Override
    public String usage() {
        return "explain FILE... [--model MODEL]";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments = Arguments.of(words, Set.of("model")).needing(1);
        TopicModel model = console.model(arguments.path("model"));
        Explain explain = new Explain(model);
        new LineByLine(console).forEach(arguments.files(), (text, line) -> {
            List<String> telling = TopicWords.of(text);
            List<Suggestion> ranked = model.rank(telling);
            ClassifyCommand.addTo(line, ranked);
            ArrayNode reasons = line.putArray("because");
            ranked.stream()
                    .limit(TOPICS)
                    .forEach(suggestion -> add(explain.why(telling, suggestion.topic(), WORDS), reasons.addObject()));
        });
        return ClassifierCommand.DONE;
    }

    private static void add(Explanation explanation, ObjectNode reason) {
        reason.put("opd", explanation.topic().code());
        ArrayNode words = reason.putArray("words");
        for (Weighed weighed : explanation.words()) {
            words.addObject().put("word", weighed.word()).put("weight", Math.round(weighed.weight() * 100) / 100.0);
        }
    }
}
