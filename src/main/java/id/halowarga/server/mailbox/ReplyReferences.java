package id.halowarga.server.mailbox;

import id.halowarga.message.InboundMessage;
import id.halowarga.message.ReplyTo;
import id.halowarga.server.outbox.SentReferences;
import java.util.Optional;

/** Finds out what the message was about that somebody replied to. */
final class ReplyReferences {
    private final SentReferences sent;

    ReplyReferences(SentReferences sent) {
        this.sent = sent;
    }

    InboundMessage resolved(InboundMessage message) {
        return message.replyTo()
                .filter(reply -> reply.reference().isEmpty())
                .flatMap(reply -> sent.find(message.sender().chat(), reply.platformMessageId())
                        .map(reply::withReference))
                .map(reply -> with(message, Optional.of(reply)))
                .orElse(message);
    }

    private static InboundMessage with(InboundMessage message, Optional<ReplyTo> reply) {
        if (message instanceof InboundMessage.Text m) {
            return new InboundMessage.Text(m.id(), m.sender(), m.sentAt(), reply, m.text());
        }
        if (message instanceof InboundMessage.Media m) {
            return new InboundMessage.Media(m.id(), m.sender(), m.sentAt(), reply, m.content(), m.caption(), m.album());
        }
        if (message instanceof InboundMessage.Location m) {
            return new InboundMessage.Location(m.id(), m.sender(), m.sentAt(), reply, m.pin(), m.label());
        }
        if (message instanceof InboundMessage.ButtonPress m) {
            return new InboundMessage.ButtonPress(m.id(), m.sender(), m.sentAt(), reply, m.payload());
        }
        if (message instanceof InboundMessage.Unsupported m) {
            return new InboundMessage.Unsupported(m.id(), m.sender(), m.sentAt(), reply, m.kind());
        }
        throw new IllegalStateException("unknown kind of message");
    }
}
