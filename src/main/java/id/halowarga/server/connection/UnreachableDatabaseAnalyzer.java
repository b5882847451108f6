package id.halowarga.server.connection;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says which setting to look at when PostgreSQL cannot be used; other failures of SQL are defects, and told in full. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreachableDatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final String CONNECTION = "08";
    private static final String AUTHORIZATION = "28";
    private static final String UNKNOWN_DATABASE = "3D000";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException failure) {
        String state = state(failure);
        if (state.startsWith(CONNECTION)) {
            return says("SPRING_DATASOURCE_URL: no PostgreSQL answers there.", failure);
        }
        if (state.startsWith(AUTHORIZATION)) {
            return says("SPRING_DATASOURCE_USERNAME or SPRING_DATASOURCE_PASSWORD: PostgreSQL refuses them.", failure);
        }
        return state.equals(UNKNOWN_DATABASE)
                ? says("SPRING_DATASOURCE_URL: PostgreSQL has no such database; create it first.", failure)
                : null;
    }

    /** The pool wraps the driver's failure in one of its own, which need not have a state. */
    private static String state(SQLException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return "";
    }

    private static FailureAnalysis says(String sentence, SQLException failure) {
        return new FailureAnalysis(sentence, null, failure);
    }
}
