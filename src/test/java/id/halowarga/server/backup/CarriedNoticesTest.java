package id.halowarga.server.backup;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.server.testing.RealPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Notices that are carried to Redis while a backup is made. */
class CarriedNoticesTest {
    private final RealPostgres.Database database = RealPostgres.migrated();
    private final PostgresCopy copy = new PostgresCopy(database.pool());

    @AfterEach
    void close() {
        database.close();
    }

    private void waits(String notice) {
        database.jdbc()
                .sql("INSERT INTO notice_task (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " VALUES ('notice', :notice, 'x', now(), false, 1)")
                .param("notice", notice)
                .update();
    }

    @Test
    void areRestoredBesideThoseThatStillWaited() throws IOException {
        waits("carried");
        waits("waiting");
        byte[] earlier = copy.notices();
        database.jdbc()
                .sql("DELETE FROM notice_task WHERE task_instance = 'carried'")
                .update();

        copy.readNotices(new ByteArrayInputStream(earlier));

        assertThat(database.jdbc()
                        .sql("SELECT task_instance FROM notice_task ORDER BY place")
                        .query(String.class)
                        .list())
                .containsExactly("carried", "waiting");
    }
}
