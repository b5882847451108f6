package id.halowarga.conversation;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.transition.Transition;

/** Draws the dialogue from its definition, for the documents. */
final class DialogueDiagram {
    private DialogueDiagram() {}

    /** The page of the documents. */
    static String page() {
        return """
                # The citizen's dialogue

                Drawn from `DialogueDefinition` by `DialogueDefinitionTest`; write it anew with
                `HALO_WRITE_DIAGRAM=1 ./mvnw test -pl bot-core -Dtest=DialogueDefinitionTest`.

                `NEXT_SLOT` is passed through only: it leads to the first question of the draft that is still open, in the order
                description, kind where the words suggest another, place, similar reports where some
                are found, files, OPD, identity, and to the review when none is. From every state `BEGIN` leads
                there, `LEAVE` to `IDLE`, and the questions beside a report (`ASK_…`) to their own states; those arrows are left out.

                ```mermaid
                """ + mermaid() + "```\n";
    }

    /** The diagram. */
    static String mermaid() {
        StateMachine<DialogueState, DialogueEvent> machine = DialogueDefinition.build();
        Map<String, String> arrows = new TreeMap<>();
        for (Transition<DialogueState, DialogueEvent> transition : machine.getTransitions()) {
            if (transition.getTrigger() == null
                    || everywhere(transition.getTrigger().getEvent())) {
                continue;
            }
            String ends = "    " + transition.getSource().getId() + " --> "
                    + transition.getTarget().getId() + " : ";
            arrows.merge(ends, transition.getTrigger().getEvent().name(), (a, b) -> a + ", " + b);
        }
        return "stateDiagram-v2\n    [*] --> IDLE\n"
                + arrows.entrySet().stream()
                        .map(e -> e.getKey() + e.getValue() + "\n")
                        .collect(Collectors.joining())
                + "    NEXT_SLOT --> DESCRIPTION : missing\n    NEXT_SLOT --> KIND : suggested\n    NEXT_SLOT --> PLACE : missing\n    NEXT_SLOT --> SIMILAR : found\n"
                + "    NEXT_SLOT --> MEDIA : missing\n    NEXT_SLOT --> OPD : missing\n"
                + "    NEXT_SLOT --> IDENTITY : missing\n    NEXT_SLOT --> REVIEW : complete\n";
    }

    private static boolean everywhere(DialogueEvent event) {
        return event == DialogueEvent.BEGIN
                || event == DialogueEvent.LEAVE
                || event.name().startsWith("ASK_");
    }
}
