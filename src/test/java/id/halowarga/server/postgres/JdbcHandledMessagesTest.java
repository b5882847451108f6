package id.halowarga.server.postgres;

import static id.halowarga.ticket.SampleTickets.cause;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.HandledMessages.Outcome;
import id.halowarga.ticket.HandledMessagesContract;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcHandledMessagesTest extends HandledMessagesContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }

    @Test
    void forgetsWhatWasHandledLongAgoAndNothingElse() {
        JdbcHandledMessages handled = new JdbcHandledMessages(POSTGRES.jdbc(), POSTGRES.cipher);
        handled.record(cause("old"), new Outcome(1, "filed"));
        handled.record(cause("new"), new Outcome(1, "filed"));
        Instant now = Clock.systemUTC().instant();
        POSTGRES.jdbc()
                .sql("UPDATE handled_message SET handled_at = :then WHERE message_key = :key")
                .param(
                        "then",
                        DatabaseTime.of(
                                now.minus(ForgetHandledMessages.REMEMBERED).minus(Duration.ofHours(1))))
                .param("key", POSTGRES.cipher.fingerprint(cause("old").head().encoded()))
                .update();

        assertThat(handled.forgetBefore(now.minus(ForgetHandledMessages.REMEMBERED)))
                .isEqualTo(1);

        assertThat(handled.find(cause("old").head())).isEmpty();
        assertThat(handled.find(cause("new").head())).isPresent();
    }
}
