package id.halowarga.conversation;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.ButtonPress;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Messages;
import java.util.List;
import java.util.Optional;

/**
 * Knows what people send only to read what is held for them: the button under a request to write, a thumb up, and brief words such
 * as "ya" or "baca". None of it answers what they had not read yet.
 */
final class Openings {
    private final Vocabulary vocabulary;
    private final Messages messages;

    Openings(Vocabulary vocabulary, Messages messages) {
        this.vocabulary = vocabulary;
        this.messages = messages;
    }

    /** Takes a turn that only lets out what is held; the conversation stays as it is. */
    Optional<Turn> take(Conversation conversation, Burst burst) {
        return pressed(burst) || (burst.opening() && onlyOpens(burst))
                ? Optional.of(new Turn(
                        conversation,
                        List.of(OutboundMessage.of(messages.rich(conversation.language(), "opening.read")))))
                : Optional.empty();
    }

    private static boolean pressed(Burst burst) {
        return burst.head() instanceof ButtonPress press && press.payload().equals(ButtonPress.OPENING);
    }

    private boolean onlyOpens(Burst burst) {
        if (burst.head() instanceof InboundMessage.Unsupported unsupported) {
            return unsupported.kind() == UnsupportedKind.APPROVAL;
        }
        Answer answer = Answer.of(burst);
        return answer.wordsOnly() && vocabulary.opening(answer.words());
    }
}
