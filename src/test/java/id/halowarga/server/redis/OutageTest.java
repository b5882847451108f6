package id.halowarga.server.redis;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.UncategorizedSQLException;

class OutageTest {
    private static RuntimeException with(String state) {
        return new UncategorizedSQLException("update", "UPDATE", new SQLException("as the test wants", state));
    }

    @ParameterizedTest
    @ValueSource(strings = {"25006", "57P01", "57P03", "08006", "53300", "58030"})
    void isADatabaseThatStopsStartsHasNoRoomOrOnlyStandsBy(String state) {
        assertThat(Outage.causes(new IllegalStateException(with(state)))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42601", "22001"})
    void isNoStatementThatTheDatabaseRefuses(String state) {
        assertThat(Outage.causes(with(state))).isFalse();
    }

    @Test
    void isNoStatementThatAlwaysTakesTooLong() {
        SQLException cancelled = new SQLException("as the test wants", "57014");
        assertThat(Outage.causes(new QueryTimeoutException("too long", cancelled)))
                .isFalse();
        assertThat(Outage.causes(new DataAccessResourceFailureException("away")))
                .isTrue();
    }
}
