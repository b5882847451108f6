package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.clock.ClockState;
import id.halowarga.ticket.clock.TicketClocksContract;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JdbcTicketClocksTest extends TicketClocksContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected World world() {
        Stores stores = POSTGRES.stores();
        return new World(stores.unit(), stores.tickets(), new JdbcTicketClocks(POSTGRES.jdbc()));
    }

    @Test
    void passesOverStepsOfAnotherRelease() {
        Stores stores = POSTGRES.stores();
        Ticket ticket = new SampleTickets(3).rich();
        stores.tickets().insert(ticket);
        POSTGRES.jdbc()
                .sql("INSERT INTO ticket_clock (ticket, marks) VALUES (:ticket, CAST(:marks AS jsonb))")
                .param("ticket", ticket.number().value())
                .param(
                        "marks",
                        "[{\"step\":\"SONG\",\"deadline\":\"2026-11-18T05:00:00Z\",\"at\":\"2026-11-18T05:00:00Z\"}]")
                .update();
        assertThat(new JdbcTicketClocks(POSTGRES.jdbc()).find(ticket.number())).isEqualTo(ClockState.NEW);
    }

    @Test
    void keepsNoClaimsOfLongAgo() {
        JdbcTicketClocks clocks = new JdbcTicketClocks(POSTGRES.jdbc());
        LocalDate day = LocalDate.of(2026, 1, 1);
        for (int later = 0; later < 100; later++) {
            clocks.claim("digest", day.plusDays(later));
        }
        assertThat(POSTGRES.jdbc()
                        .sql("SELECT count(*) FROM daily_claim")
                        .query(Integer.class)
                        .single())
                .isEqualTo(31);
    }
}
