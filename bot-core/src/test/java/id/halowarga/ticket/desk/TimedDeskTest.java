package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Role;
import id.halowarga.testing.AtOnce;
import id.halowarga.ticket.AuditEntry;
import id.halowarga.ticket.Deadlines;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketBuilder;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.clock.TakenStep;
import id.halowarga.ticket.clock.TimedStep;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The desk of the clock: it begins on Wednesday, 18 November 2026, ten in the morning. */
class TimedDeskTest {
    private static final ChatAddress HEAD = DeskWorld.telegram("4001");
    private static final ChatAddress LEADER = DeskWorld.telegram("5001");

    private final DeskWorld world = DeskWorld.staffed();

    private List<TakenStep> at(String local) {
        world.clock.set(moment(local));
        return world.clockwork.work(100);
    }

    private Instant moment(String local) {
        ZoneId zone = world.setup.directory().timeZone();
        return LocalDateTime.parse(local).atZone(zone).toInstant();
    }

    private void appointAbove() {
        world.bind(HEAD, Role.OPD_HEAD, Optional.of(ROADS), "Ibu Kepala");
        world.bind(LEADER, Role.LEADER, Optional.empty(), "Wali Kota");
    }

    /** A ticket whose citizen is waited for until the 2nd of December. */
    private Ticket waiting(TicketStage stage) {
        Ticket ticket = world.filed();
        Deadlines deadlines =
                ticket.deadlines().awaitingCitizen(moment("2026-12-02T16:00"), Optional.of(world.clock.instant()));
        Ticket moved = ticket.dueBy(deadlines).moved(stage, world.clock.instant());
        world.unit.execute(() -> {
            world.clocked.tickets().findForUpdate(ticket.number());
            world.clocked.tickets().update(moved);
            return moved;
        });
        return moved;
    }

    private int heard(ChatAddress chat) {
        return world.noticesTo(chat).size();
    }

    @Test
    void remindsThePicOnceBeforeTheFirstAnswerIsDue() {
        appointAbove();
        Ticket ticket = world.filed();
        int before = heard(BUDI);
        int head = heard(HEAD);
        assertThat(at("2026-11-23T15:59")).isEmpty();
        assertThat(at("2026-11-24T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.FIRST_ANSWER_REMINDER, List.of()));
        assertThat(at("2026-11-24T07:31")).isEmpty();
        assertThat(heard(BUDI)).isEqualTo(before + 1);
        assertThat(world.lastTo(BUDI))
                .contains(ticket.number().value(), "Rabu, 25 November 2026", "Jalan di depan pasar rusak parah");
        assertThat(DeskWorld.labels(world.noticesTo(BUDI).get(before))).contains("Terima", "Jawab");
        assertThat(world.lastTo(SITI)).contains(ticket.number().value());
        assertThat(heard(HEAD)).isEqualTo(head);
        assertThat(world.noticesTo(WASTE_ADMIN)).isEmpty();
    }

    @Test
    void tellsTheHeadThenOperatorsAndLeaders() {
        appointAbove();
        Ticket ticket = world.filed();
        at("2026-11-24T07:30");
        assertThat(world.noticesTo(OPERATOR)).isEmpty();
        at("2026-11-26T07:30");
        assertThat(world.lastTo(HEAD)).contains("belum dijawab", ticket.number().value());
        assertThat(world.noticesTo(OPERATOR)).isEmpty();
        at("2026-11-30T07:30");
        assertThat(world.lastTo(OPERATOR)).contains("Dinas PU", ticket.number().value());
        assertThat(world.lastTo(LEADER)).contains(ticket.number().value()).doesNotContain("Jalan di depan pasar");
    }

    @Test
    void tellsTheOperatorsWhereAnOpdHasNoHead() {
        world.filed();
        at("2026-11-24T07:30");
        at("2026-11-26T07:30");
        assertThat(world.noticesTo(OPERATOR)).hasSize(1);
    }

    @Test
    void remindsNobodyOfWhatWasAnswered() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/balas " + ticket.number() + " Kami cek besok");
        assertThat(at("2026-11-24T07:30")).isEmpty();
        assertThat(at("2026-11-26T07:30")).isEmpty();
    }

    @Test
    void remindsAndTakesBackThoughAnotherOpdOrTheOperatorAnsweredBefore() {
        Ticket ticket = world.undecided();
        world.says(OPERATOR, "/balas " + ticket.number() + " Kami carikan OPD-nya");
        world.says(OPERATOR, "/disposisi " + ticket.number() + " dpupr");
        assertThat(world.lastTo(CITIZEN)).contains("Jawaban pertama paling lambat Rabu, 25 November 2026");
        assertThat(at("2026-11-24T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.FIRST_ANSWER_REMINDER, List.of()));
        at("2026-11-26T07:30");
        at("2026-11-30T07:30");
        assertThat(at("2026-12-03T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.SILENCE_RECALL, List.of()));
    }

    @Test
    void remindsOfTheFirstAnswerOnceMoreAfterReopening() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/selesai " + ticket.number() + " Sudah");
        world.citizens.reopen(ticket.number(), CITIZEN, "belum", List.of(), world.cause());
        assertThat(at("2026-11-24T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.FIRST_ANSWER_REMINDER, List.of()));
    }

    @Test
    void anOperatorsQuestionStopsTheClockToo() {
        Ticket ticket = world.undecided();
        Instant completion = ticket.deadlines().completion();
        world.says(OPERATOR, "/tanya " + ticket.number() + " Di kelurahan mana?");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
        assertThat(at("2026-11-23T07:30")).as("no reminder to find the OPD").isEmpty();
        assertThat(at("2026-11-30T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.QUESTION_REMINDER, List.of()));
        world.citizens.add(ticket.number(), CITIZEN, "Kelurahan Melati", List.of(), world.cause());
        Ticket now = world.now(ticket);
        assertThat(now.stage()).isEqualTo(TicketStage.VERIFIED);
        assertThat(now.deadlines().completion()).isAfter(completion);
        assertThat(now.deadlines().verification().orElseThrow())
                .isAfter(ticket.deadlines().verification().orElseThrow());
        assertThat(world.tickets.triage(0, 5)).containsExactly(now);
    }

    @Test
    void closesWhatACitizenDoesNotAnswerTheOperators() {
        Ticket ticket = world.undecided();
        world.says(OPERATOR, "/tanya " + ticket.number() + " Di kelurahan mana?");
        at("2026-11-30T07:30");
        assertThat(at("2026-12-03T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.QUESTION_LAPSE, List.of()));
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.CLOSED);
    }

    @Test
    void informationIsDueWithinFiveWorkingDays() {
        Report plain = DeskWorld.report(Optional.of(ROADS));
        Ticket ticket = world.citizens.file(
                new Report(
                        TicketKind.INFORMATION,
                        plain.description(),
                        plain.place(),
                        List.of(),
                        plain.opd(),
                        plain.identity(),
                        plain.reporter(),
                        plain.suggested(),
                        false,
                        false),
                world.cause());
        world.says(BUDI, "/terima " + ticket.number());
        world.says(BUDI, "/balas " + ticket.number() + " Kami cari datanya");
        assertThat(world.now(ticket).due()).contains(moment("2026-11-25T16:00"));
        assertThat(at("2026-11-20T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.COMPLETION_REMINDER, List.of()));
        assertThat(at("2026-11-26T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.COMPLETION_OVERDUE, List.of()));
    }

    @Test
    void takesATicketBackFromASilentOpd() {
        Ticket ticket = world.filed();
        at("2026-11-24T07:30");
        at("2026-11-26T07:30");
        at("2026-11-30T07:30");
        assertThat(at("2026-12-03T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.SILENCE_RECALL, List.of()));
        Ticket now = world.now(ticket);
        assertThat(now.stage()).isEqualTo(TicketStage.RETURNED);
        assertThat(now.opd()).isEmpty();
        assertThat(now.deadlines().verification()).contains(moment("2026-12-08T16:00"));
        assertThat(world.lastTo(CITIZEN)).contains("belum menanggapi", "tidak perlu melapor ulang");
        assertThat(world.lastTo(BUDI)).contains("diambil kembali");
        List<OutboundMessage> operator = world.noticesTo(OPERATOR);
        assertThat(DeskWorld.labels(operator.get(operator.size() - 1))).contains("Pilih OPD");
        List<AuditEntry> audit = world.tickets.audit(ticket.number());
        AuditEntry last = audit.get(audit.size() - 1);
        assertThat(last.actor()).isEqualTo("system");
        assertThat(last.action()).isEqualTo("recall");
        assertThat(last.before()).startsWith("FORWARDED").contains("dpupr");
        assertThat(last.after()).startsWith("RETURNED");
        assertThat(at("2026-12-08T07:30"))
                .as("the operators' own clock goes now")
                .containsExactly(new TakenStep(ticket.number(), TimedStep.VERIFICATION_REMINDER, List.of()));
    }

    @Test
    void tellsOnlyTheMostSeriousAfterALongStop() {
        appointAbove();
        Ticket ticket = world.filed();
        int budi = heard(BUDI);
        assertThat(at("2026-12-18T09:00"))
                .containsExactly(new TakenStep(
                        ticket.number(),
                        TimedStep.FIRST_ANSWER_ESCALATION,
                        List.of(TimedStep.FIRST_ANSWER_OVERDUE, TimedStep.FIRST_ANSWER_REMINDER)));
        assertThat(heard(BUDI)).isEqualTo(budi);
        assertThat(at("2026-12-18T09:01"))
                .as("nobody loses a ticket without a warning")
                .isEmpty();
        assertThat(at("2026-12-23T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.SILENCE_RECALL, List.of()));
    }

    @Test
    void staysQuietOutsideOfOfficeHours() {
        world.filed();
        assertThat(at("2026-11-24T07:29")).isEmpty();
        assertThat(at("2026-11-24T16:00")).isEmpty();
        assertThat(at("2026-11-28T09:00")).as("a Saturday").isEmpty();
        assertThat(at("2026-11-30T07:30")).hasSize(1);
    }

    @Test
    void closesWhatACitizenDoesNotJudgeWithoutARating() {
        Ticket ticket = waiting(TicketStage.DONE);
        at("2026-11-30T07:30");
        assertThat(world.lastTo(CITIZEN)).contains("Rabu, 2 Desember 2026", "tanpa penilaian");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.DONE);
        at("2026-12-03T07:30");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.CLOSED);
        List<OutboundMessage> news = world.noticesTo(CITIZEN);
        assertThat(DeskWorld.payloads(news)).endsWith("w." + ticket.number() + ".belum");
        assertThat(world.lastTo(BUDI)).contains("ditutup");
        assertThat(at("2026-12-04T07:30")).isEmpty();
    }

    @Test
    void closesWhatACitizenWasAskedAboutAfterAWarning() {
        Ticket ticket = waiting(TicketStage.AWAITING_CITIZEN);
        assertThat(at("2026-12-16T09:00"))
                .as("late, so the warning comes first")
                .hasSize(1);
        assertThat(world.lastTo(CITIZEN)).contains("masih menunggu jawaban Anda");
        assertThat(at("2026-12-18T07:30")).isEmpty();
        assertThat(at("2026-12-21T07:30"))
                .containsExactly(new TakenStep(ticket.number(), TimedStep.QUESTION_LAPSE, List.of()));
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.CLOSED);
        assertThat(world.now(ticket).deadlines().pausedSince()).isEmpty();
    }

    @Test
    void neverDoesAStepTwiceThoughManyAsk() {
        world.filed();
        world.filed();
        world.clock.set(moment("2026-11-24T07:30"));
        int before = heard(BUDI);
        List<List<TakenStep>> taken = AtOnce.run(4, () -> world.clockwork.work(10));
        assertThat(taken.stream().mapToInt(List::size).sum()).isEqualTo(2);
        assertThat(heard(BUDI)).isEqualTo(before + 2);
    }

    @Test
    void keepsWhatIsSealedWithTheUnitThatHandlesIt() {
        appointAbove();
        Ticket ticket = world.filed();
        Report open = ticket.report();
        Report sealed = new Report(
                TicketKind.CORRUPTION,
                open.description(),
                open.place(),
                open.media(),
                open.opd(),
                open.identity(),
                open.reporter(),
                open.suggested(),
                open.emergency(),
                open.profane());
        Ticket hidden = new TicketBuilder(new SampleTickets(9).number(), sealed, ticket.filedAt(), ticket.deadlines())
                .stage(TicketStage.FORWARDED)
                .opd(Optional.of(ROADS))
                .build();
        world.clocked.tickets().insert(hidden);
        world.says(BUDI, "/balas " + ticket.number() + " Sudah");
        int operator = heard(OPERATOR);
        for (String morning : List.of("2026-11-24T07:30", "2026-11-26T07:30", "2026-11-30T07:30", "2026-12-03T07:30")) {
            at(morning);
        }
        assertThat(heard(OPERATOR)).isEqualTo(operator);
        assertThat(world.noticesTo(LEADER)).isEmpty();
        assertThat(world.lastTo(HEAD)).contains("belum dijawab", hidden.number().value());
        assertThat(world.now(hidden).opd()).contains(ROADS);
    }
}
