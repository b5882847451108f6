package id.halowarga.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.testing.Stores;
import id.halowarga.text.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingStaffTest extends StaffStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    private static final OpdCode ROADS = new OpdCode("dpupr");
    private static final Handler OPERATOR = handler("9001", Role.OPERATOR, Optional.empty());
    private static final Handler HEAD = handler("9002", Role.OPD_HEAD, Optional.of(ROADS));

    private final StaffStore joined = Stores.inMemory().staff();
    private final StaffStore staff = new StandingStaff(joined, new StandingHandlers(List.of(OPERATOR, HEAD)));

    @Override
    protected Stores stores() {
        Stores stores = Stores.inMemory();
        return stores.with(new StandingStaff(stores.staff(), new StandingHandlers(List.of())));
    }

    private static Handler handler(String chat, Role role, Optional<OpdCode> opd) {
        return new Handler(
                new ChatAddress(ChannelName.WEBCHAT, chat), role, opd, "Petugas", Language.INDONESIAN, false);
    }

    @Test
    void standingHandlersNeedNoInvitation() {
        assertThat(staff.find(OPERATOR.chat())).contains(OPERATOR);
        assertThat(staff.operators()).containsExactly(OPERATOR);
        assertThat(staff.handlersOf(ROADS)).containsExactly(HEAD);
    }

    @Test
    void thoseWhoJoinedAreListedWithThem() {
        Handler admin = handler("9003", Role.OPD_ADMIN, Optional.of(ROADS));
        Handler second = handler("9004", Role.OPERATOR, Optional.empty());
        staff.bind(admin, NOW);
        staff.bind(second, NOW);

        assertThat(staff.handlersOf(ROADS)).containsExactly(admin, HEAD);
        assertThat(staff.operators()).containsExactly(OPERATOR, second);
    }

    @Test
    void standingHandlersCanBeNeitherBoundNorReleased() {
        staff.bind(handler("9001", Role.OPD_ADMIN, Optional.of(ROADS)), NOW);

        assertThat(staff.release(OPERATOR.chat(), NOW)).isFalse();
        assertThat(staff.find(OPERATOR.chat())).contains(OPERATOR);
        assertThat(joined.find(OPERATOR.chat())).isEmpty();
    }

    @Test
    void aBindingFromBeforeTheChatStoodIsHidden() {
        joined.bind(handler("9001", Role.OPD_ADMIN, Optional.of(ROADS)), NOW);
        joined.bind(handler("9002", Role.OPERATOR, Optional.empty()), NOW);

        assertThat(staff.handlersOf(ROADS)).containsExactly(HEAD);
        assertThat(staff.operators()).containsExactly(OPERATOR);
    }
}
