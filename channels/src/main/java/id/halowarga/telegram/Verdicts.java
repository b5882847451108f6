package id.halowarga.telegram;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.DeliveryResult.Reason;
import id.halowarga.channel.DeliveryResult.Rejected;
import id.halowarga.channel.DeliveryResult.RetryAfter;
import id.halowarga.channel.DeliveryResult.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Judges what a failed call means for a message. */
final class Verdicts {
    /**
     * What Telegram says with a 400 of a chat that nothing can be sent to. Telegram has no codes for these; the words are
     * those of its open-source Bot API server.
     */
    private static final List<String> UNREACHABLE = List.of(
            "chat not found",
            "user not found",
            "peer_id_invalid",
            "user is deactivated",
            "group chat was deactivated",
            "group chat was upgraded",
            "have no rights to send",
            "not enough rights",
            "chat_write_forbidden",
            "chat_restricted",
            "need administrator rights");

    private final FloodWatch floods;

    /**
     * With a watch.
     *
     * @param floods judges whom a 429 concerns
     */
    Verdicts(FloodWatch floods) {
        this.floods = floods;
    }

    /**
     * Judges.
     *
     * @param failure what happened
     * @param chat    the chat's identifier
     * @param sent    what was sent before
     * @return what becomes of the message
     */
    DeliveryResult of(ApiAnswer.Failure<?> failure, String chat, List<String> sent) {
        if (failure instanceof ApiAnswer.Refused<?> refused) {
            return refused(refused, chat, sent);
        }
        return new RetryAfter(sent, Duration.ZERO, Scope.CHAT, failure.error());
    }

    private DeliveryResult refused(ApiAnswer.Refused<?> refused, String chat, List<String> sent) {
        if (refused.code() == 429) {
            Duration after = refused.retryAfter().orElse(Duration.ZERO);
            return new RetryAfter(sent, after, floods.scope(chat, after), refused.error());
        }
        if (refused.tokenRefused()) {
            return new RetryAfter(sent, Duration.ZERO, Scope.CHANNEL, refused.error());
        }
        if (refused.code() >= 500) {
            return new RetryAfter(sent, Duration.ZERO, Scope.CHAT, refused.error());
        }
        boolean unreachable = refused.code() == 403 || saysUnreachable(refused.description());
        return new Rejected(sent, unreachable ? Reason.UNREACHABLE : Reason.INVALID, refused.error());
    }

    private static boolean saysUnreachable(String description) {
        String words = description.toLowerCase(Locale.ROOT);
        return UNREACHABLE.stream().anyMatch(words::contains);
    }
}
