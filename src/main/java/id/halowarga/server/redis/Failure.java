package id.halowarga.server.redis;

import java.util.Arrays;

/** Describes exceptions without their messages, which could quote what a person wrote. */
public final class Failure {
    private Failure() {}

    /**
     * What failed and where.
     *
     * @param failure an exception
     * @return its class, its cause's class and the place in our code that it came through
     */
    public static String describe(Throwable failure) {
        StringBuilder words = new StringBuilder(failure.getClass().getName());
        Throwable cause = failure.getCause();
        if (cause != null) {
            words.append(" caused by ").append(cause.getClass().getName());
        }
        Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("id.halowarga."))
                .findFirst()
                .ifPresent(frame -> words.append(" at ").append(frame));
        return words.toString();
    }
}
