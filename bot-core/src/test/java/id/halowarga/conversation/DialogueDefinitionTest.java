package id.halowarga.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DialogueDefinitionTest {
    private static final Set<DialogueState> RESTING = EnumSet.complementOf(EnumSet.of(DialogueState.NEXT_SLOT));

    private final DialogueMachine machine = new DialogueMachine();

    @Test
    void everyStateIsReached() {
        Set<DialogueState> reached = EnumSet.of(DialogueState.IDLE);
        Random random = new Random(1);
        DialogueState state = DialogueState.IDLE;
        for (int i = 0; i < 6000; i++) {
            DialogueEvent event = DialogueEvent.values()[random.nextInt(DialogueEvent.values().length)];
            state = machine.next(state, event, Optional.of(someDraft(random))).orElse(state);
            reached.add(state);
        }
        assertThat(reached).isEqualTo(RESTING);
    }

    private static Draft someDraft(Random random) {
        Draft draft = Draft.empty(1, TicketKind.values()[random.nextInt(TicketKind.values().length)]);
        draft = random.nextBoolean() ? draft.withDescription("x") : draft;
        draft = random.nextBoolean() ? draft.withPlace(Place.NONE) : draft;
        draft = random.nextBoolean() ? draft.withMediaAsked() : draft;
        draft = random.nextBoolean() ? draft.withOpd(Optional.empty(), OpdDecision.OFFICER) : draft;
        draft = random.nextBoolean() ? draft.withIdentity(Identity.OPEN) : draft;
        draft = random.nextBoolean()
                ? draft.withHints(new Hints(
                        Optional.of(TicketKind.CONDUCT),
                        random.nextBoolean(),
                        true,
                        List.of(TicketNumber.next("HW", YearMonth.of(2026, 11), random)),
                        random.nextBoolean()))
                : draft;
        return draft.withRevising(random.nextInt(4) == 0);
    }

    @Test
    void aLookedUpTransitionLeadsWhereAStartedMachineGoes() {
        StartedMachine started = new StartedMachine();
        Random random = new Random(2);
        for (DialogueState state : RESTING) {
            for (DialogueEvent event : DialogueEvent.values()) {
                for (int i = 0; i < 12; i++) {
                    Optional<Draft> draft = i == 0 ? Optional.empty() : Optional.of(someDraft(random));
                    assertThat(machine.next(state, event, draft))
                            .as("%s in %s with %s", event, state, draft)
                            .isEqualTo(started.next(state, event, draft));
                }
            }
        }
    }

    @Test
    void anEventThatMeansNothingChangesNothing() {
        assertThat(machine.next(DialogueState.IDLE, DialogueEvent.SEND, Optional.empty()))
                .isEmpty();
    }

    @Test
    void oneConversationsDraftDoesNotLeakIntoTheNext() {
        Draft full = Draft.empty(1, TicketKind.SUGGESTION)
                .withDescription("x")
                .withOpd(Optional.empty(), OpdDecision.OFFICER)
                .withIdentity(Identity.OPEN);
        assertThat(machine.next(DialogueState.IDLE, DialogueEvent.BEGIN, Optional.of(full)))
                .contains(DialogueState.REVIEW);
        assertThat(machine.next(DialogueState.IDLE, DialogueEvent.BEGIN, Optional.empty()))
                .contains(DialogueState.DESCRIPTION);
    }

    @Test
    void diagramInTheDocumentsIsTheDefinitions() throws IOException {
        String drawn = DialogueDiagram.mermaid();
        Path documents = Path.of("..", "src", "docs", "dialogue.md");
        if (System.getenv("HALO_WRITE_DIAGRAM") != null) {
            Files.createDirectories(documents.getParent());
            Files.writeString(documents, DialogueDiagram.page());
        }
        assertThat(Files.readString(documents)).contains(drawn);
    }
}
