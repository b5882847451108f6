package id.halowarga.conversation;

import java.util.Map;
import java.util.Optional;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/** The dialogue's definition run as the library runs it: reset to a state, started, given an event, read. */
final class StartedMachine {
    private final StateMachine<DialogueState, DialogueEvent> machine = DialogueDefinition.build();

    /** Where the dialogue stands after an event, empty if the event means nothing in that state. */
    Optional<DialogueState> next(DialogueState state, DialogueEvent event, Optional<Draft> draft) {
        DefaultExtendedState variables = new DefaultExtendedState();
        draft.ifPresent(d -> variables.getVariables().put(DialogueDefinition.DRAFT, d));
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(new DefaultStateMachineContext<
                                DialogueState, DialogueEvent>(state, null, Map.of(), variables))
                        .block());
        machine.startReactively().block();
        if (!accepts(state, event)) {
            return Optional.empty();
        }
        machine.sendEvent(Mono.just(new GenericMessage<>(event))).blockLast();
        return Optional.of(machine.getState().getId());
    }

    private boolean accepts(DialogueState state, DialogueEvent event) {
        return machine.getTransitions().stream()
                .anyMatch(transition -> transition.getSource().getId() == state
                        && transition.getTrigger() != null
                        && event == transition.getTrigger().getEvent());
    }
}
