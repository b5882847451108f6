package id.halowarga.server.postgres;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.NEIGHBOUR;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.testing.Stores;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EarlierNoticesTest {
    private static final OutboundMessage MESSAGE = OutboundMessage.of(RichText.plain("Laporan Anda diterima."));

    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    private EarlierNotices earlier;
    private List<String> instances;

    @BeforeEach
    void queue() {
        earlier = new EarlierNotices(POSTGRES.jdbc(), POSTGRES.cipher);
        Stores stores = POSTGRES.stores();
        stores.notices().enqueue("n1", CITIZEN, MESSAGE);
        stores.notices().enqueue("other", NEIGHBOUR, MESSAGE);
        stores.notices().enqueue("n2", CITIZEN, MESSAGE);
        stores.notices().enqueue("n3", CITIZEN, MESSAGE);
        instances = POSTGRES.jdbc()
                .sql("SELECT task_instance FROM notice_task ORDER BY place")
                .query(String.class)
                .list();
    }

    private List<String> before(int notice) {
        return earlier.before(instances.get(notice)).stream().map(Notice::id).toList();
    }

    @Test
    void goAheadOfANoticeToTheSameChatHoweverLongTheyArePutOff() {
        POSTGRES.jdbc()
                .sql("UPDATE notice_task SET execution_time = now() + interval '1 minute', picked = true"
                        + " WHERE task_instance = :first")
                .param("first", instances.get(0))
                .update();
        assertThat(before(3)).containsExactly("n1", "n2");
        assertThat(before(0)).isEmpty();
        assertThat(before(1)).isEmpty();
    }

    @Test
    void arePassedWhereTheyCannotBeRead() {
        POSTGRES.jdbc()
                .sql("UPDATE notice_task SET task_data = :broken WHERE task_instance = :first")
                .param("broken", POSTGRES.cipher.seal("{"))
                .param("first", instances.get(0))
                .update();
        assertThat(before(3)).containsExactly("n2");
    }
}
