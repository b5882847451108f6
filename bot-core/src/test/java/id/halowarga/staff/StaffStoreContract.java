package id.halowarga.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.testing.AtOnce;
import id.halowarga.testing.Stores;
import id.halowarga.text.Language;
import id.halowarga.ticket.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link StaffStore} does. */
public abstract class StaffStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-02T02:00:00Z");
    private static final Duration WEEK = Duration.ofDays(7);
    private static final OpdCode ROADS = new OpdCode("dpupr");
    private static final OpdCode WASTE = new OpdCode("dlh");
    private static final Handler HEAD = handler("3001", Role.OPD_HEAD, Optional.of(ROADS));
    private static final Handler ADMIN = handler("3002", Role.OPD_ADMIN, Optional.of(ROADS));
    private static final Handler OPERATOR = handler("3003", Role.OPERATOR, Optional.empty());
    private static final Handler GROUP = new Handler(
            new ChatAddress(ChannelName.TELEGRAM, "-100300"),
            Role.OPD_ADMIN,
            Optional.of(WASTE),
            "Grup \"DLH\"",
            Language.ENGLISH,
            true);

    private UnitOfWork unit;
    private StaffStore store;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        Stores stores = stores();
        unit = stores.unit();
        store = stores.staff();
    }

    private static Handler handler(String chat, Role role, Optional<OpdCode> opd) {
        return new Handler(
                new ChatAddress(ChannelName.TELEGRAM, chat), role, opd, "Petugas " + chat, Language.INDONESIAN, false);
    }

    private static Instant minute(int minutes) {
        return NOW.plus(Duration.ofMinutes(minutes));
    }

    @Test
    void findsABoundChat() {
        store.bind(ADMIN, NOW);
        store.bind(GROUP, minute(1));

        assertThat(store.find(ADMIN.chat())).contains(ADMIN);
        assertThat(store.find(GROUP.chat())).contains(GROUP);
    }

    @Test
    void aStrangerIsNoHandler() {
        store.bind(ADMIN, NOW);

        assertThat(store.find(new ChatAddress(ChannelName.WHATSAPP, ADMIN.chat().chat())))
                .isEmpty();
        assertThat(store.find(HEAD.chat())).isEmpty();
    }

    @Test
    void listsAnOpdsHandlersAdminsFirst() {
        Handler secondAdmin = handler("3004", Role.OPD_ADMIN, Optional.of(ROADS));
        store.bind(HEAD, NOW);
        store.bind(secondAdmin, minute(1));
        store.bind(ADMIN, minute(2));
        store.bind(GROUP, minute(3));
        store.bind(OPERATOR, minute(4));

        assertThat(store.handlersOf(ROADS)).containsExactly(secondAdmin, ADMIN, HEAD);
        assertThat(store.handlersOf(WASTE)).containsExactly(GROUP);
        assertThat(store.operators()).containsExactly(OPERATOR);
    }

    @Test
    void aNewBindingReplacesTheEarlierOne() {
        Handler moved = handler("3002", Role.OPD_HEAD, Optional.of(WASTE));
        store.bind(ADMIN, NOW);
        store.bind(moved, minute(1));

        assertThat(store.find(ADMIN.chat())).contains(moved);
        assertThat(store.handlersOf(ROADS)).isEmpty();
        assertThat(store.handlersOf(WASTE)).containsExactly(moved);
    }

    @Test
    void aReleasedHandlerIsAStrangerUntilBoundAgain() {
        store.bind(ADMIN, NOW);

        assertThat(store.release(ADMIN.chat(), minute(1))).isTrue();
        assertThat(store.find(ADMIN.chat())).isEmpty();
        assertThat(store.handlersOf(ROADS)).isEmpty();
        assertThat(store.release(ADMIN.chat(), minute(2))).isFalse();

        store.bind(ADMIN, minute(3));
        assertThat(store.handlersOf(ROADS)).containsExactly(ADMIN);
    }

    @Test
    void aUnitThatFailsLeavesTheBindingAsItWas() {
        store.bind(ADMIN, NOW);

        assertThatThrownBy(() -> unit.execute(() -> {
                    store.bind(handler("3002", Role.OPD_HEAD, Optional.of(WASTE)), minute(1));
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.find(ADMIN.chat())).contains(ADMIN);
    }

    @Test
    void bindingOneChatOnManyThreadsLeavesOneBinding() {
        AtOnce.run(6, () -> {
            store.bind(ADMIN, NOW);
            return true;
        });

        assertThat(store.handlersOf(ROADS)).containsExactly(ADMIN);
    }

    @Test
    void anInvitationIsRedeemedOnce() {
        Invitation invitation = new Invitation("s3cret_Code-1", ROADS, Role.OPD_HEAD, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThat(store.redeem("s3cret_Code-1", minute(1))).contains(invitation);
        assertThat(store.redeem("s3cret_Code-1", minute(2))).isEmpty();
    }

    @Test
    void anInvitationThatIsOrWasNotGivenCannotBeRedeemed() {
        store.invite(new Invitation("code", ROADS, Role.OPD_ADMIN, NOW.plus(WEEK)), "Operator", NOW);

        assertThat(store.redeem("Code", NOW)).isEmpty();
        assertThat(store.redeem("code ", NOW)).isEmpty();
        assertThat(store.redeem("kode aneh 😬'; --\u0000", NOW)).isEmpty();
        assertThat(store.redeem("", NOW)).isEmpty();
    }

    @Test
    void anInvitationCeasesToWorkWhenItExpires() {
        Invitation invitation = new Invitation("code", ROADS, Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThat(store.redeem("code", NOW.plus(WEEK))).isEmpty();
        assertThat(store.redeem("code", NOW.plus(WEEK).minusMillis(1))).contains(invitation);
    }

    @Test
    void anInvitationIsFreeAgainWhenTheUnitThatRedeemedItFails() {
        Invitation invitation = new Invitation("code", ROADS, Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThatThrownBy(() -> unit.execute(() -> {
                    store.redeem("code", NOW);
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(store.redeem("code", NOW)).contains(invitation);
    }

    @Test
    void oneOfManyWhoRedeemAtOnceGetsTheInvitation() {
        Invitation invitation = new Invitation("code", ROADS, Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        List<Optional<Invitation>> redeemed = AtOnce.run(8, () -> unit.execute(() -> store.redeem("code", minute(1))));

        assertThat(redeemed.stream().flatMap(Optional::stream)).containsExactly(invitation);
    }

    @Test
    void aCodeIsGivenOnce() {
        Invitation invitation = new Invitation("code", ROADS, Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThatThrownBy(() -> store.invite(invitation, "Operator", NOW)).isInstanceOf(RuntimeException.class);
    }
}
