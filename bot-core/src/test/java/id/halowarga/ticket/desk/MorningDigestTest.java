package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.testing.AtOnce;
import id.halowarga.ticket.Ticket;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The digest of a city that begins on Wednesday, 18 November 2026, ten in the morning. */
class MorningDigestTest {
    private static final ChatAddress LEADER = DeskWorld.telegram("5001");

    private final DeskWorld world = DeskWorld.staffed();
    private final MorningDigest digest = digest(false);

    private MorningDigest digest(boolean evenEmpty) {
        return new MorningDigest(world.clocked, world.setup, world.clocks, evenEmpty);
    }

    private int at(MorningDigest any, String local) {
        world.clock.set(LocalDateTime.parse(local)
                .atZone(world.setup.directory().timeZone())
                .toInstant());
        return any.send();
    }

    private OutboundMessage last(ChatAddress chat) {
        List<OutboundMessage> all = world.noticesTo(chat);
        return all.get(all.size() - 1);
    }

    @Test
    void tellsHandlersWhatIsLateAndDue() {
        world.bind(LEADER, Role.LEADER, Optional.empty(), "Wali Kota");
        Ticket late = world.filed();
        world.clock.set(world.clock.instant().plusSeconds(86_400));
        Ticket today = world.filed();
        assertThat(at(digest, "2026-11-26T07:30")).isEqualTo(4);
        assertThat(last(BUDI).text().plain())
                .contains("Dinas PU", "1 terlambat, 1 jatuh tempo hari ini, 0 hari kerja berikutnya")
                .containsSubsequence(late.number().value(), today.number().value());
        assertThat(DeskWorld.payloads(List.of(last(BUDI)))).startsWith("t." + late.number() + ".lihat");
        assertThat(last(SITI).text()).isEqualTo(last(BUDI).text());
        assertThat(last(OPERATOR).text().plain()).contains("1 terlambat di OPD", "Dinas PU: 1");
        assertThat(last(LEADER).text()).isEqualTo(last(OPERATOR).text());
        assertThat(world.noticesTo(WASTE_ADMIN)).as("nothing to say").isEmpty();
    }

    @Test
    void countsATicketAtTheOpdThatLeadsItOnly() {
        Ticket late = world.filed();
        world.says(BUDI, "/bantu " + late.number() + " dlh angkut");
        int heard = world.noticesTo(WASTE_ADMIN).size();
        at(digest, "2026-11-26T07:30");
        assertThat(last(OPERATOR).text().plain()).contains("Dinas PU: 1").doesNotContain("DLH");
        assertThat(world.noticesTo(WASTE_ADMIN)).hasSize(heard);
    }

    @Test
    void tellsEachChatOnceADayThoughNodesStartAnew() {
        world.filed();
        assertThat(at(digest, "2026-11-26T07:30")).isEqualTo(3);
        assertThat(at(digest, "2026-11-26T07:31")).isZero();
        assertThat(at(digest(false), "2026-11-26T08:00")).isZero();
        assertThat(at(digest(false), "2026-11-27T07:30")).isEqualTo(3);
    }

    @Test
    void letsOneOfManyNodesTell() {
        world.filed();
        at(digest, "2026-11-26T07:29");
        world.clock.advance(Duration.ofMinutes(1));
        assertThat(AtOnce.run(4, () -> digest(false).send()).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(3);
    }

    @Test
    void keepsQuietOnFreeDaysAndLateInTheDay() {
        world.filed();
        assertThat(at(digest, "2026-11-28T07:30")).as("a Saturday").isZero();
        assertThat(at(digest, "2026-11-26T07:29")).isZero();
        assertThat(at(digest, "2026-11-26T09:31")).isZero();
    }

    @Test
    void saysThatNothingIsDueWhereTheCityWantsIt() {
        assertThat(at(digest(true), "2026-11-26T07:30")).isEqualTo(4);
        assertThat(last(WASTE_ADMIN).text().plain()).contains("DLH", "tidak ada yang terlambat");
    }

    @Test
    void leavesOutWhatWaitsForTheCitizen() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/tanya " + ticket.number() + " Di sebelah mana?");
        int before = world.noticesTo(BUDI).size();
        at(digest, "2026-11-26T07:30");
        assertThat(world.noticesTo(BUDI)).hasSize(before);
    }
}
