package id.halowarga.whatsapp;

import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.DeliveryResult.Closed;
import id.halowarga.channel.DeliveryResult.Reason;
import id.halowarga.channel.DeliveryResult.Rejected;
import id.halowarga.channel.DeliveryResult.RetryAfter;
import id.halowarga.channel.DeliveryResult.Scope;
import id.halowarga.whatsapp.api.ApiAnswer;
import java.time.Duration;
import java.util.List;

/** Judges what a failed call means for a message. */
final class Verdicts {
    /** Longest wait for one person: 4⁴ s, about the time in which a whole burst of 45 messages at 6 s each is paid back. */
    private static final int MOST_POWERS = 4;

    private static final Duration A_DAY = Duration.ofHours(24);

    private final Reachability reachability;

    /**
     * With the health page.
     *
     * @param reachability the health page's source
     */
    Verdicts(Reachability reachability) {
        this.reachability = reachability;
    }

    /**
     * Judges.
     *
     * @param failure  what happened
     * @param sent     what was sent before in this attempt
     * @param failures how often in a row nothing was sent before
     * @return what becomes of the message
     */
    DeliveryResult of(ApiAnswer.Failure<?> failure, List<String> sent, int failures) {
        if (failure instanceof ApiAnswer.Refused<?> refused) {
            return refused(refused, sent, failures);
        }
        return new RetryAfter(sent, Duration.ZERO, Scope.CHAT, failure.error());
    }

    private DeliveryResult refused(ApiAnswer.Refused<?> refused, List<String> sent, int failures) {
        int status = refused.status();
        int code = refused.code();
        if (MetaCodes.rate(status, code)) {
            return new RetryAfter(sent, Duration.ZERO, Scope.CHANNEL, refused.error());
        }
        if (MetaCodes.account(status, code) || (status >= 300 && status < 400)) {
            reachability.trouble(sentence(status, code));
            return new RetryAfter(sent, Duration.ZERO, Scope.CHANNEL, refused.error());
        }
        if (MetaCodes.trouble(status, code)) {
            return new RetryAfter(sent, Duration.ZERO, Scope.CHAT, refused.error());
        }
        return switch (code) {
            case MetaCodes.PAIR_RATE -> new RetryAfter(sent, pairWait(failures), Scope.CHAT, refused.error());
            case MetaCodes.NOT_NOW -> new RetryAfter(sent, A_DAY, Scope.CHAT, refused.error());
            case MetaCodes.WINDOW_CLOSED -> new Closed(sent, refused.error());
            default ->
                new Rejected(sent, MetaCodes.unreachable(code) ? Reason.UNREACHABLE : Reason.INVALID, refused.error());
        };
    }

    /** 4 to the power of the failures so far, in seconds, as Meta advises for its pair rate limit. */
    private static Duration pairWait(int failures) {
        return Duration.ofSeconds(1L << 2 * Math.min(failures, MOST_POWERS));
    }

    private static String sentence(int status, int code) {
        if (code == 190 || status == 401) {
            return "Meta does not accept HALO_WHATSAPP_ACCESS_TOKEN; messages wait until it is renewed.";
        }
        if (status >= 300 && status < 400) {
            return "HALO_WHATSAPP_API_URL answers with a redirection; messages wait.";
        }
        return "Meta does not let us send (" + (code == 0 ? status : code)
                + "): see the account's and the number's state; messages wait.";
    }
}
