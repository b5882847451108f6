package id.halowarga.conversation;

import id.halowarga.message.Option;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an agreeing reaction, such as a thumb up, chooses of a question's options. */
public final class Approval {
    private static final Set<Choice> AGREEING = EnumSet.of(Choice.SEND, Choice.CONTINUE, Choice.SUPPORT, Choice.OPD);

    private Approval() {}

    /**
     * The option that agrees.
     *
     * @param options the options of the message that somebody reacted to
     * @return its payload; empty if none agrees, or several do
     */
    public static Optional<String> of(List<Option> options) {
        List<String> agreeing = options.stream()
                .map(Option::payload)
                .filter(payload -> Choice.of(payload).filter(AGREEING::contains).isPresent())
                .toList();
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }
}
