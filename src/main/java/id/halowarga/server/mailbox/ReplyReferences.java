package id.halowarga.server.mailbox;

import id.halowarga.conversation.Approval;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.ReplyTo;
import id.halowarga.server.outbox.SentMessage;
import id.halowarga.server.outbox.SentReferences;
import id.halowarga.server.outbox.Windows;
import java.util.Optional;

/** Finds out what the message was about that somebody replied to. */
final class ReplyReferences {
    private final SentReferences sent;
    private final Windows windows;

    ReplyReferences(SentReferences sent, Windows windows) {
        this.sent = sent;
        this.windows = windows;
    }

    /** Whether somebody wrote before they read what was held for them, or replied to the request to write. */
    boolean opening(InboundMessage message) {
        return message.replyTo()
                .flatMap(reply -> sent.message(message.sender().chat(), reply.platformMessageId()))
                .map(SentMessage::opening)
                .orElseGet(() -> windows.opened(message));
    }

    /** The message with what it replies to; an agreeing reaction on a question becomes the choice of what agrees. */
    InboundMessage resolved(InboundMessage message) {
        InboundMessage known = referring(message);
        return known instanceof InboundMessage.Unsupported reaction && reaction.kind() == UnsupportedKind.APPROVAL
                ? chosen(reaction).orElse(known)
                : known;
    }

    private Optional<InboundMessage> chosen(InboundMessage.Unsupported reaction) {
        return reaction.replyTo()
                .filter(reply -> reply.reference().isEmpty())
                .flatMap(reply -> sent.copy(reaction.sender().chat(), reply.platformMessageId()))
                .flatMap(question -> Approval.of(question.message().options()))
                .map(payload -> new InboundMessage.ButtonPress(
                        reaction.id(), reaction.sender(), reaction.sentAt(), Optional.empty(), payload));
    }

    private InboundMessage referring(InboundMessage message) {
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
