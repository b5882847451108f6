package id.halowarga.webchat;

import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a line of ours asks for.
 *
 * @param options          the buttons, in order
 * @param lasting          whether the buttons go on working after the person has answered: those of a ticket do, those of
 *                         the dialogue do not
 * @param requestsLocation whether the page offers its location control
 * @param expectsReply     whether the next words answer this line
 */
public record Prompt(List<Option> options, boolean lasting, boolean requestsLocation, boolean expectsReply) {
    /** Payloads of tickets and of staff lists, whose rights are checked on every press. */
    private static final Pattern OF_A_TICKET = Pattern.compile("[tqw]\\..*");

    /** Copies the list. */
    public Prompt {
        options = List.copyOf(options);
    }

    /**
     * What a message asks for.
     *
     * @param message the message
     * @return empty if it asks for nothing
     */
    static Optional<Prompt> of(OutboundMessage message) {
        List<Option> options = message.options();
        if (options.isEmpty() && !message.requestsLocation() && !message.expectsReply()) {
            return Optional.empty();
        }
        boolean lasting = options.stream()
                .anyMatch(option -> OF_A_TICKET.matcher(option.payload()).matches());
        return Optional.of(new Prompt(options, lasting, message.requestsLocation(), message.expectsReply()));
    }

    /**
     * The button with a payload.
     *
     * @param payload the payload
     * @return the button, empty if the line has none such
     */
    Optional<Option> option(String payload) {
        return options.stream()
                .filter(option -> option.payload().equals(payload))
                .findFirst();
    }
}
