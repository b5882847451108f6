package id.halowarga.nlp.cli;

import id.halowarga.classification.Suggestion;
import id.halowarga.nlp.model.TopicModel;
import id.halowarga.nlp.text.TopicWords;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds the ranked topics to every line of a file. */
final class ClassifyCommand implements Subcommand {
    @Override
    public String usage() {
        return "classify FILE... [--model MODEL]";
    }

    @Override
    public int run(List<String> words, Console console) throws UsageException, BadFileException, IOException {
        Arguments arguments = Arguments.of(words, Set.of("model")).needing(1);
        TopicModel model = console.model(arguments.path("model"));
        new LineByLine(console)
                .forEach(arguments.files(), (text, line) -> addTo(line, model.rank(TopicWords.of(text))));
        return ClassifierCommand.DONE;
    }

    static void addTo(ObjectNode line, List<Suggestion> ranked) {
        ArrayNode predicted = line.putArray("predicted");
        for (Suggestion suggestion : ranked) {
            predicted
                    .addObject()
                    .put("opd", suggestion.topic().code())
                    .put("p", Math.round(suggestion.probability() * 10_000) / 10_000.0);
        }
    }
}
