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
import java.time.LocalDate;
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
        Invitation invitation = new Invitation("s3cret_Code-1", Optional.of(ROADS), Role.OPD_HEAD, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThat(store.redeem("s3cret_Code-1", minute(1))).contains(invitation);
        assertThat(store.redeem("s3cret_Code-1", minute(2))).isEmpty();
    }

    @Test
    void anInvitationThatIsOrWasNotGivenCannotBeRedeemed() {
        store.invite(new Invitation("code", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK)), "Operator", NOW);

        assertThat(store.redeem("Code", NOW)).isEmpty();
        assertThat(store.redeem("code ", NOW)).isEmpty();
        assertThat(store.redeem("kode aneh 😬'; --\u0000", NOW)).isEmpty();
        assertThat(store.redeem("", NOW)).isEmpty();
    }

    @Test
    void looksAtAnInvitationWithoutUsingItUp() {
        Invitation invitation = new Invitation("code", Optional.of(ROADS), Role.OPD_HEAD, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThat(store.invited("code", NOW)).contains(invitation);
        assertThat(store.invited("code", NOW.plus(WEEK))).isEmpty();
        assertThat(store.invited("other", NOW)).isEmpty();
        assertThat(store.redeem("code", NOW)).contains(invitation);
        assertThat(store.invited("code", NOW)).isEmpty();
    }

    @Test
    void keepsTheAuditTrailOfPeopleTheNewestFirst() {
        StaffAuditEntry joined = audited("join", "", "OPD_ADMIN dpupr");
        StaffAuditEntry left = audited("leave", "OPD_ADMIN dpupr", "");
        store.append(joined);
        store.append(left);

        assertThat(store.audit(5)).containsExactly(left, joined);
        assertThat(store.audit(1)).containsExactly(left);
    }

    private static StaffAuditEntry audited(String action, String before, String after) {
        return new StaffAuditEntry(
                NOW,
                "telegram:2002",
                "Petugas Contoh",
                Optional.of(ChannelName.TELEGRAM),
                action,
                "telegram:3003",
                before,
                after,
                "telegram:17");
    }

    @Test
    void anInvitationCeasesToWorkWhenItExpires() {
        Invitation invitation = new Invitation("code", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThat(store.redeem("code", NOW.plus(WEEK))).isEmpty();
        assertThat(store.redeem("code", NOW.plus(WEEK).minusMillis(1))).contains(invitation);
    }

    @Test
    void anInvitationIsFreeAgainWhenTheUnitThatRedeemedItFails() {
        Invitation invitation = new Invitation("code", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK));
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
        Invitation invitation = new Invitation("code", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        List<Optional<Invitation>> redeemed = AtOnce.run(8, () -> unit.execute(() -> store.redeem("code", minute(1))));

        assertThat(redeemed.stream().flatMap(Optional::stream)).containsExactly(invitation);
    }

    @Test
    void aCodeIsGivenOnce() {
        Invitation invitation = new Invitation("code", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThatThrownBy(() -> store.invite(invitation, "Operator", NOW)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void leadersAndOperatorsWorkForTheWholeCity() {
        Handler leader = handler("3005", Role.LEADER, Optional.empty());
        store.bind(leader, NOW);
        store.bind(OPERATOR, minute(1));
        store.bind(ADMIN, minute(2));

        assertThat(store.leaders()).containsExactly(leader);
        assertThat(store.members(Optional.empty())).containsExactly(OPERATOR, leader);
        assertThat(store.members(Optional.of(ROADS))).containsExactly(ADMIN);
        assertThat(store.standing(ADMIN.chat())).isFalse();
    }

    @Test
    void aLeadersInvitationNamesNoOpd() {
        Invitation invitation = new Invitation("code", Optional.empty(), Role.LEADER, NOW.plus(WEEK));
        store.invite(invitation, "Operator", NOW);

        assertThat(store.redeem("code", NOW)).contains(invitation);
    }

    @Test
    void listsTheInvitationsThatStillWorkTheFirstToExpireFirst() {
        store.invite(new Invitation("late", Optional.of(ROADS), Role.OPD_DEPUTY, NOW.plus(WEEK)), "Rina", NOW);
        store.invite(new Invitation("early", Optional.empty(), Role.OPERATOR, minute(5)), "Sri", NOW);
        store.invite(new Invitation("used", Optional.of(WASTE), Role.OPD_ADMIN, minute(6)), "Rina", NOW);
        store.invite(new Invitation("over", Optional.of(WASTE), Role.OPD_ADMIN, minute(1)), "Rina", NOW);
        store.redeem("used", NOW);

        List<OpenInvitation> open = store.openInvitations(minute(1), 10);

        assertThat(open).extracting(OpenInvitation::invitedBy).containsExactly("Sri", "Rina");
        assertThat(open).extracting(OpenInvitation::role).containsExactly(Role.OPERATOR, Role.OPD_DEPUTY);
        assertThat(open).allMatch(invitation -> OpenInvitation.isId(invitation.id()));
        assertThat(store.openInvitations(minute(1), 1)).hasSize(1);
    }

    @Test
    void aRevokedInvitationWorksNoMore() {
        store.invite(new Invitation("code", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK)), "Rina", NOW);
        store.invite(new Invitation("other", Optional.of(ROADS), Role.OPD_ADMIN, NOW.plus(WEEK)), "Rina", NOW);
        OpenInvitation first = store.openInvitations(NOW, 10).get(0);

        assertThat(store.revoke(first.id(), NOW)).contains(first);
        assertThat(store.revoke(first.id(), NOW)).isEmpty();
        assertThat(store.revoke("no id", NOW)).isEmpty();
        assertThat(store.openInvitations(NOW, 10)).hasSize(1).doesNotContain(first);
        assertThat(List.of(store.redeem("code", NOW), store.redeem("other", NOW)).stream()
                        .flatMap(Optional::stream))
                .hasSize(1);
    }

    @Test
    void oneAbsenceStandsForEachChat() {
        Absence first = absence(1, 5);
        Absence second = absence(10, 12);
        store.announce(first, NOW);
        store.announce(second, minute(1));

        assertThat(store.absenceOf(ADMIN.chat())).contains(second);
        assertThat(store.absences(day(1), day(9))).isEmpty();
        assertThat(store.absences(day(12), day(14))).containsExactly(second);
        assertThat(store.absences(day(10), day(10))).containsExactly(second);
        assertThat(store.absences(day(13), day(14))).isEmpty();
    }

    @Test
    void anAbsenceCanBeTakenBack() {
        store.announce(absence(1, 5), NOW);

        assertThat(store.takeBack(ADMIN.chat(), minute(1))).isTrue();
        assertThat(store.takeBack(ADMIN.chat(), minute(2))).isFalse();
        assertThat(store.absenceOf(ADMIN.chat())).isEmpty();
        assertThat(store.absences(day(1), day(5))).isEmpty();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 12, day);
    }

    private static Absence absence(int from, int until) {
        return new Absence(ADMIN.chat(), HEAD.chat(), day(from), day(until));
    }
}
