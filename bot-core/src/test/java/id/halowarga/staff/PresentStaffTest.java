package id.halowarga.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.testing.Stores;
import id.halowarga.testing.TestClock;
import id.halowarga.text.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentStaffTest extends StaffStoreContract {
    private static final OpdCode ROADS = new OpdCode("dpupr");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final Handler HEAD = handler("1", Role.OPD_HEAD);
    private static final Handler ADMIN = handler("2", Role.OPD_ADMIN);
    private static final Handler SECOND = handler("3", Role.OPD_ADMIN);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);

    private final TestClock clock = TestClock.at("2026-11-30T03:00:00Z");
    private final StaffStore staff = new PresentStaff(Stores.inMemory().staff(), clock, ZONE);

    @Override
    protected Stores stores() {
        Stores stores = Stores.inMemory();
        return stores.with(new PresentStaff(stores.staff(), TestClock.at("2026-11-02T02:00:00Z"), ZONE));
    }

    private static Handler handler(String chat, Role role) {
        return new Handler(
                new ChatAddress(ChannelName.WEBCHAT, chat), role, Optional.of(ROADS), chat, Language.INDONESIAN, false);
    }

    @BeforeEach
    void bindEverybody() {
        staff.bind(HEAD, clock.instant());
        staff.bind(ADMIN, clock.instant().plusSeconds(1));
        staff.bind(SECOND, clock.instant().plusSeconds(2));
    }

    private void away(Handler absent, Handler standIn) {
        staff.announce(new Absence(absent.chat(), standIn.chat(), FIRST, FIRST.plusDays(1)), clock.instant());
    }

    @Test
    void theStandInOfAHeadIsAHeadOnThoseDaysOnly() {
        away(HEAD, ADMIN);

        assertThat(staff.handlersOf(ROADS)).containsExactly(ADMIN, SECOND, HEAD);

        clock.set(Instant.parse("2026-11-30T17:00:00Z"));
        assertThat(staff.handlersOf(ROADS)).extracting(Handler::role).containsExactly(Role.OPD_ADMIN, Role.OPD_HEAD);
        assertThat(staff.find(ADMIN.chat())).get().extracting(Handler::role).isEqualTo(Role.OPD_HEAD);
        assertThat(staff.find(HEAD.chat())).contains(HEAD);

        clock.set(Instant.parse("2026-12-02T17:00:00Z"));
        assertThat(staff.handlersOf(ROADS)).containsExactly(ADMIN, SECOND, HEAD);
        assertThat(staff.find(ADMIN.chat())).contains(ADMIN);
    }

    @Test
    void aStandInWhoIsAwayTooPassesItOn() {
        away(HEAD, ADMIN);
        away(ADMIN, SECOND);
        clock.set(Instant.parse("2026-12-01T03:00:00Z"));

        assertThat(staff.handlersOf(ROADS)).hasSize(1);
        assertThat(staff.find(SECOND.chat())).get().extracting(Handler::role).isEqualTo(Role.OPD_HEAD);
    }

    @Test
    void nobodyIsLeftOutWithoutAStandIn() {
        away(HEAD, ADMIN);
        away(ADMIN, HEAD);
        staff.release(SECOND.chat(), clock.instant());
        clock.set(Instant.parse("2026-12-01T03:00:00Z"));
        assertThat(staff.handlersOf(ROADS)).containsExactly(ADMIN, HEAD);

        staff.takeBack(ADMIN.chat(), clock.instant());
        staff.release(ADMIN.chat(), clock.instant());
        assertThat(staff.handlersOf(ROADS)).containsExactly(HEAD);
    }

    @Test
    void everybodyIsAMemberAlsoWhenAway() {
        away(HEAD, ADMIN);
        clock.set(Instant.parse("2026-12-01T03:00:00Z"));

        assertThat(staff.members(Optional.of(ROADS))).containsExactly(ADMIN, SECOND, HEAD);
    }
}
