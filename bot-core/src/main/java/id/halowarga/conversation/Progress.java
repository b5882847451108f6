package id.halowarga.conversation;

import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.TicketKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A conversation while a turn is taken: its parts as they change, and the answers so far. Used by one thread. */
final class Progress {
    private final Conversation before;
    private final DialogueMachine machine;
    private final Messages messages;
    private final List<OutboundMessage> replies = new ArrayList<>();
    private final List<RichText> notes = new ArrayList<>();

    private DialogueState state;
    private Optional<DialogueState> resumeTo;
    private Language language;
    private boolean introduced;
    private int drafts;
    private Optional<Draft> draft;
    private List<Option> offered;
    private Optional<String> lastTicket;
    private Optional<Conversation.Held> held;
    private Optional<TicketReference> handling;

    Progress(Conversation before, DialogueMachine machine, Messages messages) {
        this.before = before;
        this.machine = machine;
        this.messages = messages;
        this.state = before.state();
        this.resumeTo = before.resumeTo();
        this.language = before.language();
        this.introduced = before.introduced();
        this.drafts = before.drafts();
        this.draft = before.draft();
        this.offered = before.offered();
        this.lastTicket = before.lastTicket();
        this.held = before.held();
        this.handling = before.handling();
    }

    /** Applies an event; one that means nothing here changes nothing. */
    boolean fire(DialogueEvent event) {
        Optional<DialogueState> next = machine.next(state, event, draft);
        next.ifPresent(s -> state = s);
        if (state == DialogueState.REVIEW) {
            change(d -> d.withRevising(false));
        }
        return next.isPresent();
    }

    /** Begins a new draft and goes to its first empty slot once the change filled some. */
    void begin(TicketKind kind, UnaryOperator<Draft> filled) {
        drafts++;
        held = Optional.empty();
        lastTicket = Optional.empty();
        draft = Optional.of(filled.apply(Draft.empty(drafts, kind)));
        fire(DialogueEvent.BEGIN);
    }

    /** Drops the draft and goes back to the menu's state. */
    void leave() {
        draft = Optional.empty();
        held = Optional.empty();
        handling = Optional.empty();
        resumeTo = Optional.empty();
        if (state != DialogueState.IDLE) {
            fire(DialogueEvent.LEAVE);
        }
    }

    /** Asks whether to go on with the waiting draft. */
    void interrupt() {
        held = Optional.empty();
        resumeTo = Optional.of(state);
        fire(DialogueEvent.RETURN);
    }

    /** Goes on where the draft waited. */
    void resume() {
        state = resumeTo.orElse(state);
        resumeTo = Optional.empty();
    }

    void change(UnaryOperator<Draft> how) {
        draft = draft.map(how);
    }

    /** The report was sent off. */
    void sent(String ticket) {
        fire(DialogueEvent.SEND);
        draft = Optional.empty();
        lastTicket = Optional.of(ticket);
    }

    /** A sentence to stand before the next prompt, or alone if none follows. */
    void note(String key, Object... arguments) {
        notes.add(messages.rich(language, key, arguments));
    }

    /** Answers with a prompt, the notes before it. */
    void say(OutboundMessage prompt) {
        RichText text = prompt.text();
        if (!notes.isEmpty()) {
            text = joinedNotes().append(RichText.plain("\n\n")).append(text);
            notes.clear();
        }
        if (!prompt.options().isEmpty()) {
            offered = prompt.options();
        }
        replies.add(prompt.withText(text));
    }

    /** Answers with words of the catalogue. */
    void say(String key, Object... arguments) {
        say(OutboundMessage.of(messages.rich(language, key, arguments)));
    }

    /** Answers ahead of everything said so far. */
    void sayFirst(String key, Object... arguments) {
        replies.add(0, OutboundMessage.of(messages.rich(language, key, arguments)));
    }

    private RichText joinedNotes() {
        RichText joined = notes.get(0);
        for (RichText note : notes.subList(1, notes.size())) {
            joined = joined.append(RichText.plain("\n")).append(note);
        }
        return joined;
    }

    Turn finish(Instant now) {
        if (!notes.isEmpty()) {
            RichText alone = joinedNotes();
            notes.clear();
            say(OutboundMessage.of(alone));
        }
        Conversation next = new Conversation(
                state, resumeTo, language, introduced, drafts, draft, offered, lastTicket, held, handling, now);
        return new Turn(next, replies);
    }

    boolean silent() {
        return replies.isEmpty() && notes.isEmpty();
    }

    DialogueState state() {
        return state;
    }

    Language language() {
        return language;
    }

    void speak(Language newLanguage) {
        language = newLanguage;
    }

    Optional<Draft> draft() {
        return draft;
    }

    /** The draft, in states that have one. */
    Draft requireDraft() {
        return draft.orElseThrow(() -> new IllegalStateException("no draft in state " + state));
    }

    /** Whether words for a ticket are waited for. */
    boolean waitsAside() {
        return switch (state) {
            case ADDITION, REOPEN_REASON, RATING, RATING_WORDS -> true;
            default -> false;
        };
    }

    /** Ends a question beside reports: back to the draft that waits, or to the menu's state. */
    void leaveAside() {
        handling = Optional.empty();
        fire(DialogueEvent.ANSWER);
    }

    boolean drafting() {
        return draft.isPresent() && DialogueDefinition.DRAFTING.contains(state);
    }

    List<Option> offered() {
        return offered;
    }

    Optional<String> lastTicket() {
        return lastTicket;
    }

    Instant lastTurnAt() {
        return before.lastTurnAt();
    }

    Optional<Conversation.Held> held() {
        return held;
    }

    void hold(Optional<Conversation.Held> what) {
        held = what;
    }

    Optional<TicketReference> handling() {
        return handling;
    }

    void handle(Optional<TicketReference> what) {
        handling = what;
    }

    /** Marks the introduction as given. */
    boolean introduce() {
        boolean first = !introduced;
        introduced = true;
        return first;
    }
}
