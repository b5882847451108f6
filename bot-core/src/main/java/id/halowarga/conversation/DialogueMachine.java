package id.halowarga.conversation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.state.PseudoStateKind;
import org.springframework.statemachine.state.State;
import org.springframework.statemachine.support.DefaultExtendedState;
import org.springframework.statemachine.support.DefaultStateContext;
import org.springframework.statemachine.transition.Transition;

/**
 * Follows the dialogue's definition: the only class that touches Spring Statemachine. A machine is built once and never
 * started, for starting one for each event costs more than all the rest of a turn: its transitions, guards and choices are
 * looked up and asked. Keeps nothing between two events, and any number of threads may ask at once.
 */
final class DialogueMachine {
    private final StateMachine<DialogueState, DialogueEvent> machine = DialogueDefinition.build();
    private final Map<DialogueState, Map<DialogueEvent, List<Transition<DialogueState, DialogueEvent>>>> transitions;

    DialogueMachine() {
        transitions = machine.getTransitions().stream()
                .filter(transition -> transition.getTrigger() != null)
                .collect(Collectors.groupingBy(
                        transition -> transition.getSource().getId(),
                        () -> new EnumMap<>(DialogueState.class),
                        Collectors.groupingBy(
                                transition -> transition.getTrigger().getEvent(),
                                () -> new EnumMap<>(DialogueEvent.class),
                                Collectors.toUnmodifiableList())));
    }

    /**
     * Applies an event.
     *
     * @param state where the dialogue stands
     * @param event what happened
     * @param draft what the guards look at
     * @return where it stands afterwards, the same state if the guards hold it there; empty if the event means nothing in that
     *     state
     */
    Optional<DialogueState> next(DialogueState state, DialogueEvent event, Optional<Draft> draft) {
        List<Transition<DialogueState, DialogueEvent>> possible =
                transitions.getOrDefault(state, Map.of()).getOrDefault(event, List.of());
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        DefaultExtendedState variables = new DefaultExtendedState();
        draft.ifPresent(d -> variables.getVariables().put(DialogueDefinition.DRAFT, d));
        for (Transition<DialogueState, DialogueEvent> transition : possible) {
            StateContext<DialogueState, DialogueEvent> context = context(transition, event, variables);
            if (allows(transition, context)) {
                return Optional.of(rest(transition.getTarget(), context).getId());
            }
        }
        return Optional.of(state);
    }

    private StateContext<DialogueState, DialogueEvent> context(
            Transition<DialogueState, DialogueEvent> transition, DialogueEvent event, DefaultExtendedState variables) {
        MessageHeaders headers = new MessageHeaders(Map.of());
        return new DefaultStateContext<>(
                StateContext.Stage.TRANSITION,
                new GenericMessage<>(event, headers),
                headers,
                variables,
                transition,
                machine,
                transition.getSource(),
                transition.getTarget(),
                null);
    }

    private static boolean allows(
            Transition<DialogueState, DialogueEvent> transition, StateContext<DialogueState, DialogueEvent> context) {
        return transition.getGuard() == null
                || Boolean.TRUE.equals(transition.getGuard().apply(context).block());
    }

    /** A choice leads on at once. */
    private static State<DialogueState, DialogueEvent> rest(
            State<DialogueState, DialogueEvent> target, StateContext<DialogueState, DialogueEvent> context) {
        if (target.getPseudoState() == null || target.getPseudoState().getKind() != PseudoStateKind.CHOICE) {
            return target;
        }
        State<DialogueState, DialogueEvent> chosen =
                target.getPseudoState().entry(context).block();
        if (chosen == null) {
            throw new IllegalStateException("no choice fits at " + target.getId());
        }
        return rest(chosen, context);
    }
}
