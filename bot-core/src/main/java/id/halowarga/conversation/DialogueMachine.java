package id.halowarga.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Runs the dialogue's definition: the only class that touches Spring Statemachine. Machines are pooled and keep nothing
 * between two events; a caller waits while every machine is in use.
 */
final class DialogueMachine {
    private final BlockingQueue<StateMachine<DialogueState, DialogueEvent>> idle;

    /**
     * Builds the machines.
     *
     * @param size how many events can be applied at once
     */
    DialogueMachine(int size) {
        idle = new LinkedBlockingQueue<>();
        IntStream.range(0, size).forEach(i -> idle.add(DialogueDefinition.build()));
    }

    /**
     * Applies an event.
     *
     * @param state where the dialogue stands
     * @param event what happened
     * @param draft what the guards look at
     * @return where it stands afterwards, empty if the event means nothing in that state
     */
    Optional<DialogueState> next(DialogueState state, DialogueEvent event, Optional<Draft> draft) {
        StateMachine<DialogueState, DialogueEvent> machine = take();
        try {
            boolean meansSomething = restore(machine, state, draft) && accepts(machine, state, event);
            if (!meansSomething) {
                return Optional.empty();
            }
            machine.sendEvent(Mono.just(new GenericMessage<>(event))).blockLast();
            return Optional.of(machine.getState().getId());
        } finally {
            idle.add(machine);
        }
    }

    private StateMachine<DialogueState, DialogueEvent> take() {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a machine", e);
        }
    }

    private static boolean restore(
            StateMachine<DialogueState, DialogueEvent> machine, DialogueState state, Optional<Draft> draft) {
        // Without an extended state of its own, the variables of the conversation before would leak in.
        DefaultExtendedState variables = new DefaultExtendedState();
        draft.ifPresent(d -> variables.getVariables().put(DialogueDefinition.DRAFT, d));
        machine.stopReactively().block();
        machine.getStateMachineAccessor()
                .doWithAllRegions(access -> access.resetStateMachineReactively(new DefaultStateMachineContext<
                                DialogueState, DialogueEvent>(state, null, Map.of(), variables))
                        .block());
        machine.startReactively().block();
        return machine.getState().getId() == state;
    }

    private static boolean accepts(
            StateMachine<DialogueState, DialogueEvent> machine, DialogueState state, DialogueEvent event) {
        return machine.getTransitions().stream()
                .anyMatch(transition -> transition.getSource().getId() == state
                        && transition.getTrigger() != null
                        && event == transition.getTrigger().getEvent());
    }
}
