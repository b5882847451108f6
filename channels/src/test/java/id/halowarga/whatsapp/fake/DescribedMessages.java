package id.halowarga.whatsapp.fake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Holds every message against Meta's description, where that lies beside the repository. */
final class DescribedMessages {
    private static final Optional<CloudApiSpecification> SPECIFICATION = CloudApiSpecification.find();

    private final List<String> strange = new CopyOnWriteArrayList<>();

    /** Refuses a message that does not keep to the description, and remembers that for the end of the test. */
    void check(ApiRequest request) {
        if (SPECIFICATION.isPresent() && !SPECIFICATION.get().allows(request)) {
            strange.add(request.body().toString());
            throw GraphError.parameter("The message is not as the platform describes it.");
        }
    }

    /**
     * Fails the test whose messages were strange.
     *
     * @throws AssertionError if some were
     */
    void requireNoneStrange() {
        if (!strange.isEmpty()) {
            throw new AssertionError("messages that Meta does not describe:\n" + String.join("\n", strange));
        }
    }
}
