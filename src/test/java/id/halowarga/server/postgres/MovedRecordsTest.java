package id.halowarga.server.postgres;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.NEIGHBOUR;
import static id.halowarga.ticket.SampleTickets.ROADS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.server.moves.ChatBusyException;
import id.halowarga.staff.Absence;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.StandingHandlers;
import id.halowarga.staff.StandingStaff;
import id.halowarga.testing.Stores;
import id.halowarga.text.Language;
import id.halowarga.ticket.InMemoryNoticeQueue;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.support.Support;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovedRecordsTest {
    private static final ChatAddress NEW = new ChatAddress(ChannelName.TELEGRAM, "2002");
    private static final Instant WHEN = Instant.parse("2026-11-22T04:00:00Z");
    private static final OutboundMessage NEWS = OutboundMessage.of(RichText.plain("Laporan Anda diterima."));

    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    private final SampleTickets samples = new SampleTickets(7);
    private Stores stores;
    private MovedChats chats;
    private MovedRecords records;

    @BeforeEach
    void assemble() {
        stores = POSTGRES.stores();
        chats = new MovedChats(POSTGRES.jdbc(), POSTGRES.cipher, Clock.fixed(WHEN, ZoneOffset.UTC));
        records = new MovedRecords(POSTGRES.jdbc(), POSTGRES.cipher, stores.unit(), chats);
    }

    private void move() {
        records.move(CITIZEN, NEW, WHEN);
    }

    @Test
    void ticketsFollowTheirReporterAndSaySoOnce() {
        Ticket mine = samples.plain(CITIZEN, false);
        Ticket others = samples.plain(NEIGHBOUR, false);
        stores.tickets().insert(mine);
        stores.tickets().insert(others);

        move();
        move();

        assertThat(stores.tickets().ofReporter(CITIZEN, 0, 9)).isEmpty();
        assertThat(stores.tickets().ofReporter(NEW, 0, 9)).singleElement().satisfies(ticket -> {
            assertThat(ticket.number()).isEqualTo(mine.number());
            assertThat(ticket.report().reporter().chat()).isEqualTo(NEW);
        });
        assertThat(stores.tickets().ofReporter(NEIGHBOUR, 0, 9)).hasSize(1);
        assertThat(stores.tickets().audit(mine.number())).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("move");
            assertThat(entry.actor()).isEqualTo("system");
            assertThat(entry.before()).isEqualTo(entry.after());
        });
        assertThat(stores.tickets().audit(others.number())).isEmpty();
    }

    @Test
    void whatACitizenSupportsFollowsOnce() {
        Ticket one = samples.plain(NEIGHBOUR, false);
        Ticket both = samples.plain(NEIGHBOUR, false);
        stores.tickets().insert(one);
        stores.tickets().insert(both);
        stores.supports().add(support(one, CITIZEN));
        stores.supports().add(support(both, CITIZEN));
        stores.supports().add(support(both, NEW));

        move();

        assertThat(stores.supports().by(NEW, 9)).containsExactlyInAnyOrder(one.number(), both.number());
        assertThat(stores.supports().of(one.number()))
                .singleElement()
                .satisfies(support -> assertThat(support.supporter().chat()).isEqualTo(NEW));
    }

    private static Support support(Ticket ticket, ChatAddress chat) {
        return new Support(ticket.number(), new Reporter(chat, "", Language.INDONESIAN), WHEN, "", List.of());
    }

    @Test
    void aHandlersFunctionFollowsAndTheOldChatIsAStranger() {
        stores.staff().bind(handler(CITIZEN), WHEN);

        move();

        assertThat(stores.staff().find(CITIZEN)).isEmpty();
        assertThat(stores.staff().find(NEW)).contains(handler(NEW));
    }

    @Test
    void aFunctionThatTheNewChatHasAlreadyStays() {
        stores.staff().bind(handler(CITIZEN), WHEN);
        Handler head = new Handler(NEW, Role.OPD_HEAD, Optional.of(ROADS), "Bu Kepala", Language.INDONESIAN, false);
        stores.staff().bind(head, WHEN);

        move();

        assertThat(stores.staff().find(CITIZEN)).isEmpty();
        assertThat(stores.staff().find(NEW)).contains(head);
    }

    @Test
    void absencesFollowTheAbsentAndTheStandIn() {
        LocalDate day = LocalDate.of(2026, 11, 23);
        stores.staff().bind(handler(CITIZEN), WHEN);
        stores.staff().bind(handler(NEIGHBOUR), WHEN);
        stores.staff().announce(new Absence(CITIZEN, NEIGHBOUR, day, day), WHEN);
        stores.staff().announce(new Absence(NEIGHBOUR, CITIZEN, day, day), WHEN);

        move();

        assertThat(stores.staff().absences(day, day))
                .containsExactlyInAnyOrder(
                        new Absence(NEW, NEIGHBOUR, day, day), new Absence(NEIGHBOUR, NEW, day, day));
    }

    private static Handler handler(ChatAddress chat) {
        return new Handler(chat, Role.OPD_ADMIN, Optional.of(ROADS), "Pak Contoh", Language.INDONESIAN, false);
    }

    @Test
    void noticesOnTheirWayFollow() {
        stores.notices().enqueue("n1", CITIZEN, NEWS);
        stores.notices().enqueue("n2", NEIGHBOUR, NEWS);

        move();

        assertThat(POSTGRES.waitingNotices())
                .extracting(InMemoryNoticeQueue.Notice::to)
                .containsExactly(NEW, NEIGHBOUR);
    }

    @Test
    void noticesOfAnEarlierReleaseFollowToo() {
        stores.notices().enqueue("n1", CITIZEN, NEWS);
        POSTGRES.jdbc().sql("UPDATE notice_task SET chat_key = NULL").update();

        move();

        assertThat(POSTGRES.waitingNotices())
                .extracting(InMemoryNoticeQueue.Notice::to)
                .containsExactly(NEW);
    }

    @Test
    void noOtherChatsNoticesAreOpened() {
        stores.notices().enqueue("n2", NEIGHBOUR, NEWS);
        POSTGRES.jdbc().sql("UPDATE notice_task SET task_data = 'unreadable'").update();

        move();

        assertThat(chats.present(CITIZEN)).isEqualTo(NEW);
    }

    @Test
    void nothingIsMovedWhileANoticeIsBeingCarried() {
        stores.tickets().insert(samples.plain(CITIZEN, false));
        stores.notices().enqueue("n1", CITIZEN, NEWS);
        POSTGRES.jdbc().sql("UPDATE notice_task SET picked = true").update();

        assertThatThrownBy(this::move).isInstanceOf(ChatBusyException.class);

        assertThat(stores.tickets().ofReporter(CITIZEN, 0, 9)).hasSize(1);
    }

    @Test
    void operatorsOfTheSettingsStandWhereTheyAreNow() {
        Handler operator = new Handler(CITIZEN, Role.OPERATOR, Optional.empty(), "Op", Language.INDONESIAN, false);
        StaffStore staff = new StandingStaff(stores.staff(), new StandingHandlers(List.of(operator)), chats::present);
        assertThat(staff.find(CITIZEN)).isPresent();

        move();

        assertThat(staff.find(CITIZEN)).isEmpty();
        assertThat(staff.find(NEW)).contains(operator.at(NEW));
        assertThat(staff.operators()).containsExactly(operator.at(NEW));
    }

    @Test
    void aChatThatCameBackIsWhereItWas() {
        move();
        records.move(NEW, CITIZEN, WHEN.plusSeconds(60));

        assertThat(chats.present(CITIZEN)).isEqualTo(CITIZEN);
        assertThat(chats.present(NEW)).isEqualTo(CITIZEN);
    }
}
