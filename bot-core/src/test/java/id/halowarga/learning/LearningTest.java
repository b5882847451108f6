package id.halowarga.learning;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.ROADS;
import static id.halowarga.ticket.desk.DeskWorld.WASTE;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.Topic;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LearningTest {
    private final DeskWorld world = DeskWorld.staffed();

    @Test
    void learnsNothingFromACitizenWhoAgrees() {
        world.filed();

        assertThat(world.corrections.all()).isEmpty();
    }

    @Test
    void learnsFromACitizenWhoChoosesAnotherUnit() {
        Ticket ticket = world.citizens.file(DeskWorld.report(Optional.of(WASTE)), world.cause());

        assertThat(world.corrections.all())
                .containsExactly(new Correction(
                        ticket.number(), "Jalan di depan pasar rusak parah", new Topic("dlh"), ticket.filedAt()));
    }

    @Test
    void learnsFromAnOperatorsDispositionOnce() {
        TicketNumber number = world.undecided().number();

        world.says(OPERATOR, "/disposisi " + number + " dlh");

        assertThat(world.corrections.all()).extracting(Correction::topic).containsExactly(new Topic("dlh"));
    }

    @Test
    void forgetsAChoiceThatTheUnitReturns() {
        Ticket ticket = world.citizens.file(DeskWorld.report(Optional.of(WASTE)), world.cause());

        world.says(DeskWorld.WASTE_ADMIN, "/kembalikan " + ticket.number() + " bukan sampah, ini jalan");

        assertThat(world.corrections.all()).isEmpty();
    }

    @Test
    void keepsWhereTheTicketEndedUpAtLast() {
        TicketNumber number = world.filed().number();
        world.says(BUDI, "/kembalikan " + number + " bukan jalan kota");
        world.says(OPERATOR, "/disposisi " + number + " dlh");
        assertThat(world.corrections.all()).extracting(Correction::topic).containsExactly(new Topic("dlh"));
        world.says(DeskWorld.WASTE_ADMIN, "/kembalikan " + number + " bukan sampah");
        world.says(OPERATOR, "/disposisi " + number + " " + ROADS);

        assertThat(world.corrections.all()).extracting(Correction::topic).containsExactly(new Topic("dpupr"));
    }

    @Test
    void namesNoCitizenAndNoWordsWhenPrinted() {
        world.citizens.file(DeskWorld.report(Optional.of(WASTE)), world.cause());

        assertThat(world.corrections.all().get(0).toString()).doesNotContain("Jalan", "Ayu");
    }
}
