package id.halowarga.ticket.desk;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deadlines that move, OPDs that help, tickets that follow others, and where a refusal sends people. */
class LifeCycleFlowTest {
    private final DeskWorld world = DeskWorld.staffed();

    private StaffResult act(ChatAddress who, TicketAction action, Ticket ticket, String words, Target target) {
        return world.desk.act(new StaffRequest(
                Actor.of(world.handler(who), sender(who)),
                action,
                ticket.number(),
                new Material(words, List.of()),
                target,
                world.cause()));
    }

    @Test
    void standsStillWhileTheCitizenIsAsked() {
        Ticket ticket = world.filed();
        Instant due = ticket.deadlines().completion();
        world.says(BUDI, "/tanya " + ticket.number() + " Di mana?");

        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
        assertThat(world.now(ticket).deadlines().pausedSince()).contains(world.clock.instant());
        assertThat(world.now(ticket).due())
                .as("ten working days for the citizen")
                .contains(Instant.parse("2026-12-02T09:00:00Z"));
        world.clock.advance(Duration.ofDays(90));
        assertThat(world.now(ticket).overdue(world.clock.instant())).isFalse();
        world.clock.advance(Duration.ofDays(-83));

        world.citizens.add(ticket.number(), CITIZEN, "Depan pasar", List.of(), world.cause());

        assertThat(world.now(ticket).deadlines().pausedSince()).isEmpty();
        assertThat(world.now(ticket).deadlines().citizenAnswer()).isEmpty();
        assertThat(world.now(ticket).deadlines().completion())
                .as("five working days later, as the seven days hold")
                .isEqualTo(world.setup
                        .calendar()
                        .resumed(due, Instant.parse("2026-11-18T03:00:00Z"), world.clock.instant()))
                .isAfter(due);
    }

    @Test
    void takesLongerWhereSomebodyHasToLookAndSaysSoOnce() {
        Ticket ticket = world.filed();
        assertThat(world.says(BUDI, "/periksa " + ticket.number())).contains("Mengapa", "diperiksa langsung");
        world.says(BUDI, "perlu diukur");

        assertThat(world.now(ticket).deadlines().completion())
                .as("sixty working days from the filing")
                .isEqualTo(world.setup.calendar().due(ticket.filedAt(), 60));
        assertThat(world.lastTo(CITIZEN)).contains("memeriksa langsung", "perlu diukur", "lebih lama");

        int notices = world.noticesTo(CITIZEN).size();
        assertThat(world.says(BUDI, "/periksa " + ticket.number() + " lagi")).contains("sudah diberitahukan");
        assertThat(world.noticesTo(CITIZEN)).hasSize(notices);
        assertThat(world.now(ticket).version()).isEqualTo(1);
    }

    @Test
    void callsAnotherOpdInThatTellsTheLeadAlone() {
        Ticket ticket = world.filed();
        assertThat(world.says(BUDI, "/bantu " + ticket.number() + " dlh")).contains("Apa yang perlu dibantu DLH");
        world.says(BUDI, "angkut puingnya");

        assertThat(world.now(ticket).supporting()).containsExactly(WASTE);
        assertThat(world.now(ticket).opd()).contains(ROADS);
        assertThat(world.lastTo(WASTE_ADMIN))
                .contains("Bantuan diminta oleh Dinas PU", "angkut puingnya", "pasar rusak");
        assertThat(world.lastTo(CITIZEN)).contains("meminta bantuan Dinas Lingkungan Hidup");

        int told = world.noticesTo(CITIZEN).size();
        assertThat(world.says(WASTE_ADMIN, "/bantu " + ticket.number() + " sudah diangkut"))
                .contains("Dinas PU");
        assertThat(world.lastTo(BUDI)).contains("DLH membantu", "sudah diangkut");
        assertThat(world.lastTo(SITI)).contains("sudah diangkut");
        assertThat(world.noticesTo(CITIZEN)).as("the citizen hears nothing").hasSize(told);
        assertThat(world.says(WASTE_ADMIN, "/selesai " + ticket.number() + " beres"))
                .as("who helps does not finish")
                .contains("tidak bisa sekarang");
        assertThat(world.says(BUDI, "/bantu " + ticket.number() + " dlh lagi")).contains("memang sudah membantu");
    }

    @Test
    void aReplyOfTheCalledInOpdGoesToTheLead() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/bantu " + ticket.number() + " dlh angkut puingnya");
        OutboundMessage card = world.noticesTo(WASTE_ADMIN).get(0);
        int told = world.noticesTo(CITIZEN).size();

        world.take(world.reply(sender(WASTE_ADMIN), card.about().orElseThrow(), "siap, besok"));

        assertThat(world.lastTo(BUDI)).contains("siap, besok");
        assertThat(world.noticesTo(CITIZEN)).hasSize(told);
    }

    @Test
    void tellsTheFollowersOfTheOutcome() {
        Ticket parent = world.filed();
        Ticket child = world.undecided();
        act(OPERATOR, TicketAction.MERGE, child, "", new Target.Parent(parent.number()));

        assertThat(world.now(child).stage()).isEqualTo(TicketStage.MERGED);
        assertThat(world.now(child).mergedInto()).contains(parent.number());
        assertThat(world.lastTo(CITIZEN))
                .contains(child.number().value(), "digabung", parent.number().value());
        assertThat(world.lastTo(BUDI)).contains(child.number() + " digabung ke tiket " + parent.number());

        world.says(BUDI, "/selesai " + parent.number() + " Sudah ditambal");
        assertThat(world.lastTo(CITIZEN)).contains(child.number() + " mengikuti", "Sudah ditambal");

        act(OPERATOR, TicketAction.SPLIT, child, "", Target.NONE);
        assertThat(world.now(child).stage()).isEqualTo(TicketStage.VERIFIED);
        assertThat(world.now(child).mergedInto()).isEmpty();
    }

    @Test
    void mergesWithNothingThatIsOverUnknownOrTheSame() {
        Ticket done = world.filed();
        world.says(BUDI, "/selesai " + done.number() + " beres");
        Ticket child = world.undecided();
        for (Target target : List.of(new Target.Parent(done.number()), new Target.Parent(child.number()))) {
            assertThat(act(OPERATOR, TicketAction.MERGE, child, "", target))
                    .isInstanceOf(StaffResult.Unmergeable.class);
        }
        assertThat(world.now(child)).isEqualTo(child);
    }

    @Test
    void finishesPartlyAndGoesOn() {
        Ticket ticket = world.filed();
        world.says(BUDI, "/sebagian " + ticket.number() + " separuh ditambal, sisanya besok");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.PARTLY_DONE);
        assertThat(world.lastTo(CITIZEN)).contains("selesai sebagian", "separuh ditambal");

        world.says(BUDI, "/lanjut " + ticket.number());
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.IN_PROGRESS);
        world.says(BUDI, "/sebagian " + ticket.number() + " hampir semua");
        assertThat(world.citizens.close(ticket.number(), CITIZEN, world.cause()))
                .isPresent();
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.CLOSED);
    }

    @Test
    void anOpdRefusesWithAReason() {
        Ticket ticket = world.filed();
        assertThat(world.says(BUDI, "/tolak " + ticket.number())).contains("Mengapa");
        world.says(BUDI, "Ini jalan pribadi");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.REFUSED);
        assertThat(world.lastTo(CITIZEN)).contains("Dinas Pekerjaan Umum", "Ini jalan pribadi", "www.lapor.go.id");
    }

    @Test
    void anOpdPassesNothingDownToUnitsThatAreNotBelowIt() {
        Ticket ticket = world.filed();
        assertThat(world.says(BUDI, "/disposisi " + ticket.number() + " dlh kerjakan"))
                .contains("bukan unit di bawah");
        assertThat(world.now(ticket)).isEqualTo(ticket);
    }
}
