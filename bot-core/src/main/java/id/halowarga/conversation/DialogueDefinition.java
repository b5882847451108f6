package id.halowarga.conversation;

import static id.halowarga.conversation.DialogueState.ADDITION;
import static id.halowarga.conversation.DialogueState.DESCRIPTION;
import static id.halowarga.conversation.DialogueState.EDIT;
import static id.halowarga.conversation.DialogueState.IDENTITY;
import static id.halowarga.conversation.DialogueState.IDLE;
import static id.halowarga.conversation.DialogueState.KIND;
import static id.halowarga.conversation.DialogueState.LANGUAGE;
import static id.halowarga.conversation.DialogueState.MEDIA;
import static id.halowarga.conversation.DialogueState.NEXT_SLOT;
import static id.halowarga.conversation.DialogueState.OPD;
import static id.halowarga.conversation.DialogueState.PLACE;
import static id.halowarga.conversation.DialogueState.RATING;
import static id.halowarga.conversation.DialogueState.RATING_WORDS;
import static id.halowarga.conversation.DialogueState.REOPEN_REASON;
import static id.halowarga.conversation.DialogueState.RESUME;
import static id.halowarga.conversation.DialogueState.REVIEW;
import static id.halowarga.conversation.DialogueState.SIMILAR;
import static id.halowarga.conversation.DialogueState.STATUS_NUMBER;
import static id.halowarga.conversation.DialogueState.WHICH_TICKET;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.statemachine.StateContext;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.config.StateMachineBuilder;
import org.springframework.statemachine.config.builders.StateMachineTransitionConfigurer;
import org.springframework.statemachine.guard.Guard;

/** The citizen's dialogue as a state machine: its single description. */
final class DialogueDefinition {
    /** Extended-state variable that guards read: the {@link Draft}, absent without one. */
    static final String DRAFT = "draft";

    /** States in which a report is being written. */
    static final Set<DialogueState> DRAFTING =
            EnumSet.of(DESCRIPTION, KIND, PLACE, SIMILAR, MEDIA, OPD, IDENTITY, REVIEW, EDIT, RESUME);

    /** States that put one question aside from reports. */
    private static final Set<DialogueState> ASIDE =
            EnumSet.of(STATUS_NUMBER, LANGUAGE, WHICH_TICKET, ADDITION, REOPEN_REASON, RATING, RATING_WORDS);

    private static final List<DialogueState> SLOTS = List.of(DESCRIPTION, KIND, PLACE, SIMILAR, MEDIA, OPD, IDENTITY);

    private DialogueDefinition() {}

    static StateMachine<DialogueState, DialogueEvent> build() {
        try {
            StateMachineBuilder.Builder<DialogueState, DialogueEvent> builder = StateMachineBuilder.builder();
            builder.configureStates()
                    .withStates()
                    .initial(IDLE)
                    .choice(NEXT_SLOT)
                    .states(EnumSet.complementOf(EnumSet.of(NEXT_SLOT)));
            StateMachineTransitionConfigurer<DialogueState, DialogueEvent> transitions = builder.configureTransitions();
            beginAndLeave(transitions);
            slots(transitions);
            backwards(transitions);
            changes(transitions);
            aside(transitions);
            return builder.build();
        } catch (Exception e) {
            throw new IllegalStateException("the dialogue's definition is broken", e);
        }
    }

    private static void beginAndLeave(StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t)
            throws Exception {
        for (DialogueState state : EnumSet.complementOf(EnumSet.of(NEXT_SLOT))) {
            go(t, state, DialogueEvent.BEGIN, NEXT_SLOT);
            if (state != IDLE) {
                go(t, state, DialogueEvent.LEAVE, IDLE);
            }
        }
        go(t, REVIEW, DialogueEvent.SEND, IDLE);
    }

    private static void slots(StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t) throws Exception {
        for (DialogueState slot : SLOTS) {
            go(t, slot, DialogueEvent.ANSWER, NEXT_SLOT);
        }
        go(t, REVIEW, DialogueEvent.ANSWER, NEXT_SLOT);
        go(t, RESUME, DialogueEvent.ANSWER, NEXT_SLOT);
        go(t, EDIT, DialogueEvent.ANSWER, NEXT_SLOT);
        t.withChoice()
                .source(NEXT_SLOT)
                .first(DESCRIPTION, missing(DESCRIPTION))
                .then(KIND, missing(KIND))
                .then(PLACE, missing(PLACE))
                .then(SIMILAR, missing(SIMILAR))
                .then(MEDIA, missing(MEDIA))
                .then(OPD, missing(OPD))
                .then(IDENTITY, missing(IDENTITY))
                .last(REVIEW);
    }

    private static void backwards(StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t) throws Exception {
        for (DialogueState slot : SLOTS) {
            guarded(t, slot, DialogueEvent.BACK, REVIEW, DialogueDefinition::revising);
        }
        guarded(t, DESCRIPTION, DialogueEvent.BACK, IDLE, DialogueDefinition::writing);
        guarded(t, KIND, DialogueEvent.BACK, DESCRIPTION, DialogueDefinition::writing);
        guarded(t, PLACE, DialogueEvent.BACK, DESCRIPTION, DialogueDefinition::writing);
        guarded(t, SIMILAR, DialogueEvent.BACK, PLACE, DialogueDefinition::writing);
        guarded(t, MEDIA, DialogueEvent.BACK, PLACE, DialogueDefinition::writing);
        guarded(t, OPD, DialogueEvent.BACK, MEDIA, context -> writing(context) && located(context));
        guarded(t, OPD, DialogueEvent.BACK, DESCRIPTION, context -> writing(context) && !located(context));
        guarded(t, IDENTITY, DialogueEvent.BACK, OPD, DialogueDefinition::writing);
        go(t, REVIEW, DialogueEvent.BACK, IDENTITY);
        go(t, EDIT, DialogueEvent.BACK, REVIEW);
    }

    private static void changes(StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t) throws Exception {
        go(t, REVIEW, DialogueEvent.CHANGE, EDIT);
        for (DialogueState from : List.of(REVIEW, EDIT)) {
            go(t, from, DialogueEvent.CHANGE_DESCRIPTION, DESCRIPTION);
            go(t, from, DialogueEvent.CHANGE_PLACE, PLACE);
            go(t, from, DialogueEvent.CHANGE_MEDIA, MEDIA);
            go(t, from, DialogueEvent.CHANGE_OPD, OPD);
            go(t, from, DialogueEvent.CHANGE_IDENTITY, IDENTITY);
        }
        for (DialogueState from : DRAFTING) {
            if (from != RESUME) {
                go(t, from, DialogueEvent.RETURN, RESUME);
            }
        }
    }

    private static void aside(StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t) throws Exception {
        List<DialogueState> sources =
                EnumSet.complementOf(EnumSet.of(NEXT_SLOT)).stream().toList();
        for (DialogueState from : sources) {
            go(t, from, DialogueEvent.ASK_STATUS, STATUS_NUMBER);
            go(t, from, DialogueEvent.ASK_LANGUAGE, LANGUAGE);
            go(t, from, DialogueEvent.ASK_TICKET, WHICH_TICKET);
            go(t, from, DialogueEvent.ASK_ADDITION, ADDITION);
            go(t, from, DialogueEvent.ASK_REOPEN_REASON, REOPEN_REASON);
            go(t, from, DialogueEvent.ASK_RATING, RATING);
            go(t, from, DialogueEvent.ASK_RATING_WORDS, RATING_WORDS);
        }
        for (DialogueState from : ASIDE) {
            // A draft that was put aside goes on where its first empty slot is.
            guarded(
                    t,
                    from,
                    DialogueEvent.ANSWER,
                    NEXT_SLOT,
                    context -> draft(context).isPresent());
            guarded(
                    t,
                    from,
                    DialogueEvent.ANSWER,
                    IDLE,
                    context -> draft(context).isEmpty());
            guarded(
                    t,
                    from,
                    DialogueEvent.BACK,
                    NEXT_SLOT,
                    context -> draft(context).isPresent());
            guarded(t, from, DialogueEvent.BACK, IDLE, context -> draft(context).isEmpty());
        }
    }

    private static void go(
            StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t,
            DialogueState from,
            DialogueEvent event,
            DialogueState to)
            throws Exception {
        t.withExternal().source(from).target(to).event(event);
    }

    private static void guarded(
            StateMachineTransitionConfigurer<DialogueState, DialogueEvent> t,
            DialogueState from,
            DialogueEvent event,
            DialogueState to,
            Guard<DialogueState, DialogueEvent> guard)
            throws Exception {
        t.withExternal().source(from).target(to).event(event).guard(guard);
    }

    private static Guard<DialogueState, DialogueEvent> missing(DialogueState slot) {
        return context -> draft(context).map(draft -> draft.misses(slot)).orElse(slot == DESCRIPTION);
    }

    private static boolean revising(StateContext<DialogueState, DialogueEvent> context) {
        return draft(context).map(Draft::revising).orElse(false);
    }

    private static boolean writing(StateContext<DialogueState, DialogueEvent> context) {
        return !revising(context);
    }

    private static boolean located(StateContext<DialogueState, DialogueEvent> context) {
        return draft(context).map(Draft::located).orElse(false);
    }

    private static Optional<Draft> draft(StateContext<DialogueState, DialogueEvent> context) {
        return Optional.ofNullable(context.getExtendedState().get(DRAFT, Draft.class));
    }
}
