package id.halowarga.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Connections that a test takes away from the nodes, those that they hold included, until it is closed. */
final class TakenConnections implements AutoCloseable {
    private static final String TOO_MANY = "53300";
    /** Nodes win some of the races for what is free, so it is done more than once. */
    private static final int ROUNDS = 4;

    private static final String END_OTHERS = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE backend_type = 'client backend' AND application_name <> 'taken'";

    private final List<Connection> taken = new ArrayList<>();

    private TakenConnections() {}

    static TakenConnections of(PostgresProcess postgres, int most) throws SQLException {
        TakenConnections connections = new TakenConnections();
        for (int round = 0; round < ROUNDS && connections.count() < most; round++) {
            connections.fill(postgres);
            try (Statement others = connections.taken.get(0).createStatement()) {
                others.execute(END_OTHERS);
            }
        }
        return connections;
    }

    private void fill(PostgresProcess postgres) throws SQLException {
        try {
            while (true) {
                taken.add(DriverManager.getConnection(
                        postgres.url() + "?ApplicationName=taken", PostgresProcess.ROLE, ""));
            }
        } catch (SQLException full) {
            if (!TOO_MANY.equals(full.getSQLState())) {
                throw full;
            }
        }
    }

    int count() {
        return taken.size();
    }

    @Override
    public void close() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
    }
}
