package id.halowarga.server.redis;

import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells a database that is away from a message that cannot be handled: the one ends, however long it takes. */
public final class Outage {
    /**
     * Beginnings of SQL states: no connection, no more resources, stopped or starting by an operator, its disk; a standby that
     * cannot be written. Source: PostgreSQL, appendix A.
     */
    private static final List<String> STATES = List.of("08", "53", "57P", "58", "25006");

    private Outage() {}

    /**
     * Whether a database that is away is behind a failure. A statement that takes too long is none: it would each time.
     *
     * @param failure the failure
     * @return whether it ends by itself
     */
    public static boolean causes(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryTimeoutException) {
                return false;
            }
            if (cause instanceof DataAccessResourceFailureException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof TransientDataAccessException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof SQLException sql && hasState(sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && STATES.stream().anyMatch(state::startsWith);
    }
}
