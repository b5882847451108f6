package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.STRANGER;
import static id.halowarga.ticket.desk.DeskWorld.TRAFFIC;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.classification.TextReading.Emergency;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.Pin;
import id.halowarga.staff.Role;
import id.halowarga.text.Language;
import id.halowarga.ticket.Cause;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.PartlyHandledException;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class DefaultCitizenDeskTest {
    private final DeskWorld world = DeskWorld.staffed();

    @Test
    void filesOnceHoweverOftenTheMessageIsProcessed() {
        Cause cause = world.cause();
        Report report = DeskWorld.report(Optional.of(ROADS));
        Ticket first = world.citizens.file(report, cause);
        int notices = world.notices.notices().size();

        assertThat(world.citizens.file(report, cause)).isEqualTo(first);
        assertThat(world.notices.notices()).hasSize(notices);
        assertThat(world.tickets.ofReporter(CITIZEN, 0, 10)).hasSize(1);
        assertThat(world.tickets.audit(first.number())).hasSize(1);
    }

    @Test
    void asksForFewerMessagesWhenABurstWasHandledBeforeWithoutItsLast() {
        Cause first = world.cause();
        Report report = DeskWorld.report(Optional.of(ROADS));
        world.citizens.file(report, first);
        Cause grown = new Cause(List.of(first.head(), world.messageId()));

        assertThatThrownBy(() -> world.citizens.file(report, grown))
                .isInstanceOfSatisfying(
                        PartlyHandledException.class,
                        e -> assertThat(e.handled()).isEqualTo(1));
    }

    @Test
    void triesAnotherNumberWhenOneIsTaken() {
        DefaultCitizenDesk one = new DefaultCitizenDesk(world.ports, world.setup, new Random(7));
        DefaultCitizenDesk two = new DefaultCitizenDesk(world.ports, world.setup, new Random(7));
        Ticket first = one.file(DeskWorld.report(Optional.of(ROADS)), world.cause());
        Ticket second = two.file(DeskWorld.report(Optional.of(ROADS)), world.cause());
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(first.number().value()).startsWith("HW-2611-");
    }

    @Test
    void numbersByTheMonthOfTheCity() {
        world.clock.set(Instant.parse("2026-11-30T18:00:00Z"));
        assertThat(world.filed().number().value()).as("1 December there").startsWith("HW-2612-");
    }

    @Test
    void leavesAReportWithOperatorsWhenItsOpdHasNoHandler() {
        Ticket ticket = world.citizens.file(DeskWorld.report(Optional.of(TRAFFIC)), world.cause());
        assertThat(ticket.stage()).isEqualTo(TicketStage.NEW);
        assertThat(ticket.opd()).isEmpty();
        assertThat(TriageReason.of(ticket, world.setup.directory())).isEqualTo(TriageReason.NO_HANDLER);
        assertThat(world.lastTo(OPERATOR)).contains("Dishub", "belum punya petugas aktif");
        assertThat(world.desk.open(world.handler(OPERATOR), 0, 10)).containsExactly(ticket);
    }

    @Test
    void losesNothingWhenNobodyIsThereAtAll() {
        DeskWorld empty = new DeskWorld();
        Ticket ticket = empty.undecided();
        assertThat(empty.notices.notices()).isEmpty();
        assertThat(empty.tickets.triage(0, 10)).containsExactly(ticket);
    }

    @Test
    void givesTheOperatorsTheirDaysBesideTheOpds() {
        assertThat(world.setup
                        .dates()
                        .day(Language.INDONESIAN, world.filed().deadlines().firstAnswer()))
                .isEqualTo("Rabu, 25 November 2026");
        assertThat(world.setup
                        .dates()
                        .day(Language.INDONESIAN, world.undecided().deadlines().firstAnswer()))
                .isEqualTo("Senin, 30 November 2026");
    }

    @Test
    void hidesAnAnonymousName() {
        world.citizens.file(DeskWorld.report(Optional.of(ROADS), Identity.ANONYMOUS), world.cause());
        assertThat(world.lastTo(BUDI)).contains("anonim").doesNotContain("Ayu");
        world.citizens.file(DeskWorld.report(Optional.of(ROADS), Identity.CONFIDENTIAL), world.cause());
        assertThat(world.lastTo(BUDI)).contains("Ayu Warga", "rahasia");
    }

    @Test
    void neverShowsAChatOrNumberOfTheCitizen() {
        world.filed();
        assertThat(world.lastTo(BUDI)).doesNotContain(CITIZEN.chat());
    }

    @Test
    void linksThePlaceToAMap() {
        Report plain = DeskWorld.report(Optional.of(ROADS));
        Report pinned = new Report(
                plain.kind(),
                plain.description(),
                new Place(Optional.of(new Pin(-6.2, 106.81667)), ""),
                List.of(),
                plain.opd(),
                plain.identity(),
                plain.reporter(),
                List.of(),
                true,
                true);
        world.citizens.file(pinned, world.cause());
        assertThat(world.lastTo(BUDI))
                .contains("https://maps.google.com/?q=-6.20000,106.81667")
                .contains("darurat", "kata kasar");
    }

    @Test
    void takesAdditionsOfTheOwnerToOpenTicketsOnly() {
        Ticket ticket = world.filed();
        assertThat(world.citizens.add(ticket.number(), STRANGER, "x", List.of(), world.cause()))
                .isEmpty();
        assertThat(world.citizens.add(ticket.number(), CITIZEN, "Makin dalam", List.of(), world.cause()))
                .isPresent();
        assertThat(world.lastTo(SITI)).contains("Makin dalam");
        world.says(BUDI, "/selesai " + ticket.number() + " beres");
        assertThat(world.citizens.add(ticket.number(), CITIZEN, "x", List.of(), world.cause()))
                .isEmpty();
        assertThat(world.citizens.close(ticket.number(), STRANGER, world.cause()))
                .isEmpty();
    }

    @Test
    void reopensWithinTheWindowWithANewDeadline() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/selesai " + ticket.number() + " beres");
        world.clock.advance(Duration.ofDays(2));
        Ticket reopened = world.citizens
                .reopen(ticket.number(), CITIZEN, "Masih bolong", List.of(), world.cause())
                .orElseThrow();
        assertThat(reopened.stage()).isEqualTo(TicketStage.REOPENED);
        assertThat(reopened.opd()).contains(ROADS);
        assertThat(reopened.deadlines().firstAnswer())
                .isAfter(ticket.deadlines().firstAnswer());
        assertThat(world.lastTo(BUDI)).contains("belum beres", "Masih bolong");

        world.says(BUDI, "/selesai " + ticket.number() + " sekarang beres");
        world.citizens.close(ticket.number(), CITIZEN, world.cause());
        world.clock.advance(DeskSettings.DEFAULT.reopenWindow());
        assertThat(world.citizens.reopen(ticket.number(), CITIZEN, "lagi", List.of(), world.cause()))
                .isEmpty();
    }

    @Test
    void sendsAReopenedTicketToTheOperatorsWhenItsHandlersLeft() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/selesai " + ticket.number() + " beres");
        world.staff.release(BUDI, world.clock.instant());
        world.staff.release(SITI, world.clock.instant());
        world.citizens.reopen(ticket.number(), CITIZEN, "Masih bolong", List.of(), world.cause());
        assertThat(world.now(ticket).opd()).isEmpty();
        assertThat(world.lastTo(OPERATOR)).contains("Masih bolong");
        assertThat(world.tickets.triage(0, 10)).hasSize(1);
    }

    @Test
    void alertsOperatorsAndLeadersOfAnEmergencyOnce() {
        ChatAddress leader = DeskWorld.telegram("5001");
        world.bind(leader, Role.LEADER, Optional.empty(), "Pusat Komando");
        Cause cause = world.cause();
        for (int i = 0; i < 2; i++) {
            world.citizens.alert(Emergency.FIRE, sender(CITIZEN), "Api besar di pasar!", cause);
        }
        assertThat(world.noticesTo(OPERATOR)).hasSize(1);
        assertThat(world.lastTo(OPERATOR)).contains("kebakaran", "Api besar di pasar!");
        assertThat(world.noticesTo(leader)).hasSize(1);
    }

    @Test
    void speaksTheLanguageOfEachReader() {
        Report plain = DeskWorld.report(Optional.of(ROADS));
        Report english = new Report(
                plain.kind(),
                plain.description(),
                plain.place(),
                plain.media(),
                plain.opd(),
                plain.identity(),
                new Reporter(CITIZEN, "Ann", Language.ENGLISH),
                List.of(),
                false,
                false);
        Ticket ticket = world.citizens.file(english, world.cause());
        world.says(BUDI, "/terima " + ticket.number());
        OutboundMessage news = world.noticesTo(CITIZEN).get(0);
        assertThat(news.text().plain()).contains("has begun to work", "Wednesday, 25 November 2026");
        assertThat(world.lastTo(BUDI)).contains("Tiket baru");
    }
}
