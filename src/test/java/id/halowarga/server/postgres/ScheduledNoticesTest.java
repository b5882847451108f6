package id.halowarga.server.postgres;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.InMemoryNoticeQueue;
import id.halowarga.ticket.NoticeQueueContract;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ScheduledNoticesTest extends NoticeQueueContract {
    private static final OutboundMessage MESSAGE = OutboundMessage.of(RichText.plain("Laporan Anda diterima."));

    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }

    @Override
    protected List<InMemoryNoticeQueue.Notice> waiting() {
        return POSTGRES.waitingNotices();
    }

    @Test
    void wakesTheSchedulerOnceWhenTheUnitHasCommitted() {
        Stores stores = stores();

        stores.unit().execute(() -> {
            stores.notices().enqueue("n1", CITIZEN, MESSAGE);
            stores.notices().enqueue("n2", CITIZEN, MESSAGE);
            assertThat(POSTGRES.wakings).hasValue(0);
            assertThat(waiting()).isNotEmpty();
            return true;
        });

        assertThat(POSTGRES.wakings).hasValue(1);
    }

    @Test
    void doesNotWakeTheSchedulerForAUnitThatFailed() {
        Stores stores = stores();

        assertThatThrownBy(() -> stores.unit().execute(() -> {
                    stores.notices().enqueue("n1", CITIZEN, MESSAGE);
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(POSTGRES.wakings).hasValue(0);
    }

    @Test
    void neitherChatNorWordsNorIdCanBeReadInTheDatabase() {
        stores().notices().enqueue("notice-of-1001", CITIZEN, MESSAGE);

        String row = POSTGRES.jdbc()
                .sql("SELECT task_instance || encode(task_data, 'escape') FROM notice_task")
                .query(String.class)
                .single();

        assertThat(row).doesNotContain("1001", "Laporan", "telegram");
    }
}
