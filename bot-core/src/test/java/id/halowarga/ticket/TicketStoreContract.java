package id.halowarga.ticket;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.FILED;
import static id.halowarga.ticket.SampleTickets.NEIGHBOUR;
import static id.halowarga.ticket.SampleTickets.PHOTO;
import static id.halowarga.ticket.SampleTickets.ROADS;
import static id.halowarga.ticket.SampleTickets.VOICE;
import static id.halowarga.ticket.SampleTickets.WASTE;
import static id.halowarga.ticket.SampleTickets.audited;
import static id.halowarga.ticket.SampleTickets.filed;
import static id.halowarga.ticket.SampleTickets.moved;
import static id.halowarga.ticket.SampleTickets.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.directory.OpdCode;
import id.halowarga.testing.AtOnce;
import id.halowarga.testing.Stores;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every {@link TicketStore} does. */
public abstract class TicketStoreContract {
    private final SampleTickets samples = new SampleTickets(1);
    private UnitOfWork unit;
    private TicketStore store;

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
        store = stores.tickets();
    }

    private Ticket kept(Ticket ticket) {
        assertThat(store.insert(ticket)).isTrue();
        return ticket;
    }

    private Ticket kept(int day, TicketStage stage, Optional<OpdCode> opd) {
        Ticket ticket = kept(filed(samples.plain(CITIZEN, false), day));
        Ticket moved = moved(ticket, stage, opd);
        store.update(moved);
        return moved;
    }

    @Test
    void findsWhatWasInserted() {
        Ticket rich = kept(samples.rich());
        Ticket plain = kept(samples.plain(NEIGHBOUR, true));

        assertThat(store.find(rich.number())).contains(rich);
        assertThat(store.find(plain.number())).contains(plain);
        assertThat(store.findForUpdate(rich.number())).contains(rich);
    }

    @Test
    void findsNothingUnderAnUnknownNumber() {
        assertThat(store.find(samples.number())).isEmpty();
        assertThat(store.findForUpdate(samples.number())).isEmpty();
    }

    @Test
    void refusesATakenNumberAndKeepsTheFirstTicket() {
        Ticket first = kept(samples.rich());
        Ticket second = samples.plain(NEIGHBOUR, false);
        Ticket sameNumber =
                new TicketBuilder(first.number(), second.report(), second.filedAt(), second.deadlines()).build();

        assertThat(store.insert(sameNumber)).isFalse();
        assertThat(store.find(first.number())).contains(first);
    }

    @Test
    void aUnitOfWorkGoesOnAfterATakenNumber() {
        Ticket first = kept(samples.rich());
        Ticket other = samples.rich();

        boolean kept = unit.execute(() -> !store.insert(first) && store.insert(other));

        assertThat(kept).isTrue();
        assertThat(store.find(other.number())).contains(other);
    }

    @Test
    void keepsEveryPartOfAChange() {
        Ticket ticket = kept(samples.rich());
        Ticket parent = kept(samples.rich());
        Ticket changed = ticket.copy()
                .stage(TicketStage.MERGED)
                .opd(Optional.of(WASTE))
                .supporting(Set.of(ROADS, new OpdCode("bpbd")))
                .assignee(Optional.of("Petugas Contoh"))
                .priority(Priority.HIGH)
                .deadlines(new Deadlines(
                        Optional.of(FILED.plus(Duration.ofDays(1))),
                        FILED.plus(Duration.ofDays(2)),
                        FILED.plus(Duration.ofDays(3)),
                        Optional.of(FILED.plus(Duration.ofDays(4))),
                        Optional.of(FILED.plus(Duration.ofHours(5)))))
                .mergedInto(Optional.of(parent.number()))
                .firstAnsweredAt(Optional.of(FILED.plus(Duration.ofHours(3))))
                .answeredAt(Optional.of(FILED.plus(Duration.ofMinutes(200))))
                .changedAt(FILED.plus(Duration.ofHours(4)))
                .version(1)
                .build();

        store.update(changed);

        assertThat(store.find(ticket.number())).contains(changed);
    }

    @Test
    void theUnitThatAReportIsAboutNeverListsIt() {
        Ticket ticket = kept(samples.onStaff(TicketKind.CONDUCT, Optional.of(ROADS)));
        // Even if it came there by a defect.
        store.update(moved(ticket, TicketStage.FORWARDED, Optional.of(ROADS)));
        Ticket elsewhere = kept(samples.onStaff(TicketKind.CONDUCT, Optional.of(ROADS)));
        Ticket moved = moved(elsewhere, TicketStage.FORWARDED, Optional.of(WASTE));
        store.update(moved);

        assertThat(store.openAt(ROADS, 0, 10)).isEmpty();
        assertThat(store.openAt(WASTE, 0, 10)).containsExactly(moved);
        assertThat(store.find(moved.number())).contains(moved);
    }

    @Test
    void aSealedTicketStandsInTheListOfItsOwnOpdAlone() {
        Ticket nowhere = kept(samples.onStaff(TicketKind.CORRUPTION, Optional.empty()));
        Ticket ticket = kept(samples.onStaff(TicketKind.CORRUPTION, Optional.empty()));
        Ticket moved = moved(ticket, TicketStage.FORWARDED, Optional.of(WASTE))
                .copy()
                .supporting(Set.of(ROADS))
                .build();
        store.update(moved);

        assertThat(store.triage(0, 10)).isEmpty();
        assertThat(store.openAt(ROADS, 0, 10)).isEmpty();
        assertThat(store.openAt(WASTE, 0, 10)).containsExactly(moved);
        assertThat(store.ofReporter(CITIZEN, 0, 10)).containsExactlyInAnyOrder(moved, nowhere);
    }

    @Test
    void refusesAChangeThatIsNotBasedOnTheStoredVersion() {
        Ticket ticket = kept(samples.rich());
        Ticket first = moved(ticket, TicketStage.VERIFIED, Optional.empty());
        store.update(first);

        assertThatThrownBy(() -> store.update(moved(ticket, TicketStage.REFUSED, Optional.empty())))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> store.update(moved(samples.rich(), TicketStage.REFUSED, Optional.empty())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(store.find(ticket.number())).contains(first);
    }

    @Test
    void losesNoChangeOfConcurrentUnitsThatFindForUpdate() {
        Ticket ticket = kept(samples.rich());
        int changesEach = 5;

        AtOnce.run(4, () -> {
            for (int i = 0; i < changesEach; i++) {
                unit.execute(() -> {
                    Ticket found = store.findForUpdate(ticket.number()).orElseThrow();
                    store.update(moved(found, TicketStage.IN_PROGRESS, Optional.of(ROADS)));
                    return found;
                });
            }
            return true;
        });

        assertThat(store.find(ticket.number()).orElseThrow().version()).isEqualTo(4 * changesEach);
    }

    @Test
    void listsACitizensTicketsNewestFirstInPages() {
        Ticket oldest = kept(filed(samples.rich(), 0));
        Ticket newest = kept(filed(samples.rich(), 2));
        Ticket middle = kept(filed(samples.rich(), 1));
        kept(samples.plain(NEIGHBOUR, false));

        assertThat(store.ofReporter(CITIZEN, 0, 10)).containsExactly(newest, middle, oldest);
        assertThat(store.ofReporter(CITIZEN, 0, 2)).containsExactly(newest, middle);
        assertThat(store.ofReporter(CITIZEN, 2, 2)).containsExactly(oldest);
        assertThat(store.ofReporter(CITIZEN, 3, 2)).isEmpty();
    }

    @Test
    void listsTheOpenTicketsOfAnOpdByDeadline() {
        Ticket late = kept(3, TicketStage.FORWARDED, Optional.of(ROADS));
        Ticket early = kept(1, TicketStage.AWAITING_CITIZEN, Optional.of(ROADS));
        Ticket middle = kept(2, TicketStage.REOPENED, Optional.of(ROADS));
        kept(0, TicketStage.CLOSED, Optional.of(ROADS));
        kept(0, TicketStage.IN_PROGRESS, Optional.of(WASTE));
        kept(0, TicketStage.NEW, Optional.empty());

        assertThat(store.openAt(ROADS, 0, 10)).containsExactly(early, middle, late);
        assertThat(store.openAt(ROADS, 1, 1)).containsExactly(middle);
    }

    @Test
    void triageHoldsEmergenciesFirstThenTheOldest() {
        Ticket calm = kept(filed(samples.plain(CITIZEN, false), 0));
        Ticket laterEmergency = kept(filed(samples.plain(CITIZEN, true), 2));
        Ticket emergency = kept(filed(samples.plain(CITIZEN, true), 1));
        Ticket returned = kept(3, TicketStage.RETURNED, Optional.empty());

        assertThat(store.triage(0, 10)).containsExactly(emergency, laterEmergency, calm, returned);
        assertThat(store.triage(1, 2)).containsExactly(laterEmergency, calm);
    }

    @Test
    void triageHoldsAnEmergencyUntilAnOpdTakesItOn() {
        Ticket calm = kept(filed(samples.plain(CITIZEN, false), 0));
        Ticket emergency = kept(filed(samples.plain(CITIZEN, true), 1));
        Ticket there = moved(emergency, TicketStage.FORWARDED, Optional.of(ROADS));
        store.update(there);
        assertThat(store.triage(0, 10)).containsExactly(there, calm);

        store.update(moved(there, TicketStage.IN_PROGRESS, Optional.of(ROADS)));
        assertThat(store.triage(0, 10)).containsExactly(calm);
    }

    @Test
    void listsWhatAnOpdLeadsApartFromWhatItHelpsWith() {
        Ticket led = kept(0, TicketStage.FORWARDED, Optional.of(ROADS));
        Ticket working = kept(1, TicketStage.IN_PROGRESS, Optional.of(ROADS));
        kept(2, TicketStage.DONE, Optional.of(ROADS));
        Ticket other = kept(3, TicketStage.IN_PROGRESS, Optional.of(WASTE));
        store.update(other.copy()
                .supporting(Set.of(ROADS))
                .version(other.version() + 1)
                .build());

        assertThat(store.ledBy(ROADS, EnumSet.allOf(TicketStage.class), 0, 10)).containsExactly(led, working);
        assertThat(store.ledBy(ROADS, EnumSet.of(TicketStage.IN_PROGRESS), 0, 10))
                .containsExactly(working);
        assertThat(store.ledBy(ROADS, EnumSet.allOf(TicketStage.class), 1, 10)).containsExactly(working);
    }

    @ParameterizedTest
    @EnumSource(TicketStage.class)
    void everyStageIsListedWhereItsTicketWaits(TicketStage stage) {
        Ticket homeless = kept(0, stage, Optional.empty());
        Ticket housed = kept(1, stage, Optional.of(ROADS));

        assertThat(store.triage(0, 10))
                .isEqualTo(List.of(homeless, housed).stream()
                        .filter(Ticket::queued)
                        .toList());
        assertThat(store.openAt(ROADS, 0, 10)).isEqualTo(stage.open() ? List.of(housed) : List.of());
    }

    @Test
    void tellsAStoryOldestFirst() {
        Ticket ticket = kept(samples.rich());
        StoryEntry answer = said(ticket.number(), "Sudah kami cek 🙏", 1);
        StoryEntry addition = new StoryEntry(
                ticket.number(), FILED, StoryEntry.Kind.ADDITION, "", Optional.empty(), "", List.of(PHOTO, VOICE));
        StoryEntry sameTime = said(ticket.number(), "Segera ditambal", 1);
        store.append(answer);
        store.append(addition);
        store.append(sameTime);
        store.append(said(kept(samples.rich()).number(), "lain", 0));

        assertThat(store.story(ticket.number())).containsExactly(addition, answer, sameTime);
        assertThat(store.story(samples.number())).isEmpty();
    }

    @Test
    void keepsTheAuditTrailOldestFirst() {
        Ticket ticket = kept(samples.rich());
        AuditEntry accepted = audited(ticket.number(), "accept", 1);
        AuditEntry filed =
                new AuditEntry(ticket.number(), FILED, "system", "", Optional.empty(), "file", "", "NEW", "");
        store.append(accepted);
        store.append(filed);

        assertThat(store.audit(ticket.number())).containsExactly(filed, accepted);
        assertThat(store.audit(samples.number())).isEmpty();
    }

    @Test
    void refusesStoryAndAuditOfAnUnknownTicket() {
        TicketNumber unknown = samples.number();

        assertThatThrownBy(() -> store.append(said(unknown, "?", 0))).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> store.append(audited(unknown, "accept", 0))).isInstanceOf(RuntimeException.class);
    }
}
