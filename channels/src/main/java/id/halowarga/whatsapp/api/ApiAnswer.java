package id.halowarga.whatsapp.api;

/**
 * How the Cloud API answered a call.
 *
 * @param <T> what it returns when it does what was asked
 */
public sealed interface ApiAnswer<T> {
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
     * Meta refused. Its words are not kept: they may quote the recipient.
     *
     * @param status HTTP status
     * @param code   Meta's error code, 0 if it named none
     */
    record Refused<T>(int status, int code) implements Failure<T> {
        @Override
        public String error() {
            return code == 0 ? "HTTP " + status : Integer.toString(code);
        }
    }

    /**
     * There was no usable answer: no connection, no answer in time, or one that is not Meta's. What was asked may have been
     * done all the same.
     *
     * @param error what went wrong, in a word
     */
    record Unreachable<T>(String error) implements Failure<T> {}
}
