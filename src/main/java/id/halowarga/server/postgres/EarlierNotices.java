package id.halowarga.server.postgres;

import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.redis.UnreadableJsonException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Knows which notices of a chat were queued before one of them and still wait, on whatever node. */
final class EarlierNotices {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierNotices.class);

    /** More of one chat do not wait unless Redis is away for long; then the first to be carried has few before it. */
    private static final String BEFORE = """
            SELECT earlier.task_data FROM notice_task earlier
            JOIN notice_task this ON this.task_name = :task_name AND this.task_instance = :task_instance
            WHERE earlier.chat_key = this.chat_key AND earlier.place < this.place
            ORDER BY earlier.place LIMIT 1000
            """;

    private final JdbcClient jdbc;
    private final SealedSerializer serializer;

    EarlierNotices(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.serializer = new SealedSerializer(cipher);
    }

    /**
     * Those before a notice.
     *
     * @param instance of the notice's task
     * @return the oldest first; those that cannot be read are left out
     */
    List<Notice> before(String instance) {
        return jdbc
                .sql(BEFORE)
                .param("task_name", NoticeTask.NAME)
                .param("task_instance", instance)
                .query((row, index) -> row.getBytes("task_data"))
                .list()
                .stream()
                .flatMap(this::read)
                .toList();
    }

    private Stream<Notice> read(byte[] sealed) {
        try {
            return Optional.ofNullable(serializer.deserialize(Notice.class, sealed)).stream();
        } catch (UnreadableJsonException e) {
            LOG.error("A notice is passed by those behind it: {}", e.getMessage());
            return Stream.empty();
        }
    }
}
