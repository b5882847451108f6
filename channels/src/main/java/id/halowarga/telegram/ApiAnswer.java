package id.halowarga.telegram;

import java.time.Duration;
import java.util.Optional;

/**
 * How the Bot API answered a call.
 *
 * @param <T> what it returns when it does what was asked
 */
sealed interface ApiAnswer<T> {
    /**
     * It was done.
     *
     * @param result what was returned
     */
    record Done<T>(T result) implements ApiAnswer<T> {}

    /** It was not done. */
    sealed interface Failure<T> extends ApiAnswer<T> {
        /**
         * A short technical reason for logs and dead letters, without personal data or secrets.
         *
         * @return the reason
         */
        String error();
    }

    /**
     * Telegram refused.
     *
     * @param code        its error code, an HTTP status
     * @param description its description, shortened
     * @param retryAfter  how long it asks to wait
     * @param migratedTo  the identifier of the supergroup that the group has become
     */
    record Refused<T>(int code, String description, Optional<Duration> retryAfter, Optional<String> migratedTo)
            implements Failure<T> {
        @Override
        public String error() {
            return code + " " + description;
        }

        /**
         * Whether the token is not accepted: 401 for a revoked one, 404 for one that never was.
         *
         * @return true if so
         */
        boolean tokenRefused() {
            return code == 401 || code == 404;
        }
    }

    /**
     * There was no usable answer: no connection, no answer in time, or one that is not the Bot API's.
     *
     * @param error what went wrong, in a word
     */
    record Unreachable<T>(String error) implements Failure<T> {}
}
