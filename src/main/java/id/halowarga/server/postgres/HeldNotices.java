package id.halowarga.server.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notices that a node has taken ahead and not carried yet. */
final class HeldNotices {
    private static final Logger LOG = LoggerFactory.getLogger(HeldNotices.class);
    private static final String RELEASE = """
            UPDATE notice_task SET picked = false, picked_by = NULL, last_heartbeat = NULL, version = version + 1
            WHERE picked AND picked_by = :node
            """;

    private final JdbcClient jdbc;
    private final String node;

    HeldNotices(JdbcClient jdbc, String node) {
        this.jdbc = jdbc;
        this.node = node;
    }

    /** Leaves them to other nodes at once, which would otherwise wait until this one counts as dead. */
    void handOver() {
        try {
            int left = jdbc.sql(RELEASE).param("node", node).update();
            LOG.debug("{} notices were left to other nodes", left);
        } catch (DataAccessException away) {
            LOG.warn("Notices could not be handed over: {}", away.getClass().getSimpleName());
        }
    }
}
