package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.server.moves.ChatBusyException;
import id.halowarga.server.privacy.PersonalCipher;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets notices that wait in the database follow their chat. Of an earlier release's, each has to be opened. */
final class MovedNotices {
    private static final String NOTICES = """
            SELECT task_instance, task_data, picked FROM notice_task
            WHERE chat_key IN (:from_key) OR chat_key IS NULL
            ORDER BY place FOR UPDATE
            """;

    /** The version keeps a scheduler from carrying out what it has read before. */
    private static final String MOVE = """
            UPDATE notice_task SET task_data = :task_data, chat_key = :to_key, version = version + 1
            WHERE task_instance = :task_instance
            """;

    private final JdbcClient jdbc;
    private final PersonalCipher cipher;
    private final SealedSerializer serializer;

    MovedNotices(JdbcClient jdbc, PersonalCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.serializer = new SealedSerializer(cipher);
    }

    private record Task(String instance, Notice notice, boolean picked) {}

    void move(ChatAddress from, ChatAddress to) {
        List<Task> tasks = jdbc.sql(NOTICES)
                .param("from_key", cipher.fingerprints(from.encoded()))
                .query((row, index) -> new Task(
                        row.getString("task_instance"),
                        Objects.requireNonNull(serializer.deserialize(Notice.class, row.getBytes("task_data"))),
                        row.getBoolean("picked")))
                .list();
        tasks.stream().filter(task -> task.notice().to().equals(from)).forEach(task -> move(task, to));
    }

    private void move(Task task, ChatAddress to) {
        if (task.picked()) {
            throw new ChatBusyException("a notice");
        }
        jdbc.sql(MOVE)
                .param("task_data", serializer.serialize(task.notice().to(to)))
                .param("to_key", cipher.fingerprint(to.encoded()))
                .param("task_instance", task.instance())
                .update();
    }
}
