package id.halowarga.conversation;

import id.halowarga.directory.Directory;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Messages;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketWords;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What buttons do, and the typed words that stand for them. */
final class PressHandling {
    private final Messages messages;
    private final Directory directory;
    private final MenuPrompts menu;
    private final DraftPrompts prompts;
    private final Questions questions;
    private final TicketTalk talk;
    private final Sending sending;
    private final FreeAnswers free;
    private final DraftFiller filler;
    private final RatingAnswers ratings;
    private final SupportTalk supports;

    PressHandling(
            Messages messages,
            Directory directory,
            MenuPrompts menu,
            DraftPrompts prompts,
            Questions questions,
            TicketTalk talk,
            Sending sending,
            FreeAnswers free,
            DraftFiller filler,
            RatingAnswers ratings,
            SupportTalk supports) {
        this.messages = messages;
        this.directory = directory;
        this.menu = menu;
        this.prompts = prompts;
        this.questions = questions;
        this.talk = talk;
        this.sending = sending;
        this.free = free;
        this.filler = filler;
        this.ratings = ratings;
        this.supports = supports;
    }

    void handle(Progress progress, Burst burst, String payload) {
        Optional<Press> press = Press.parse(payload);
        if (press.isEmpty()) {
            expired(progress);
        } else if (press.get() instanceof Press.OnMenu onMenu) {
            onMenu(progress, burst, onMenu);
        } else if (press.get() instanceof Press.OnTicket onTicket) {
            onTicket(progress, burst, onTicket);
        } else if (press.get() instanceof Press.OnLanguage onLanguage) {
            onLanguage(progress, onLanguage);
        } else if (press.get() instanceof Press.OnDraft onDraft) {
            onDraft(progress, burst, onDraft);
        } else {
            throw new IllegalStateException("a press without a meaning");
        }
    }

    private void onMenu(Progress progress, Burst burst, Press.OnMenu press) {
        ChatAddress citizen = burst.sender().chat();
        switch (press.item()) {
            case COMPLAINT -> begin(progress, TicketKind.COMPLAINT);
            case SUGGESTION -> begin(progress, TicketKind.SUGGESTION);
            case INFORMATION -> begin(progress, TicketKind.INFORMATION);
            case OTHER_KINDS -> otherKinds(progress);
            case CONDUCT -> begin(progress, TicketKind.CONDUCT);
            case CORRUPTION -> begin(progress, TicketKind.CORRUPTION);
            case CHANNEL_FEEDBACK -> begin(progress, TicketKind.CHANNEL_FEEDBACK);
            case STATUS -> {
                progress.fire(DialogueEvent.ASK_STATUS);
                questions.ask(progress);
            }
            case MY_REPORTS -> talk.list(progress, citizen, page(press.argument()));
            case LANGUAGE -> {
                progress.fire(DialogueEvent.ASK_LANGUAGE);
                questions.ask(progress);
            }
            case MENU -> showMenu(progress);
            case HELD_AS_REPORT -> heldAsReport(progress, burst);
        }
    }

    private void showMenu(Progress progress) {
        if (progress.draft().isPresent()) {
            waitingDraft(progress);
        } else {
            progress.leave();
            menu.menu(progress);
        }
    }

    private void otherKinds(Progress progress) {
        if (progress.draft().filter(draft -> !draft.blank()).isPresent()) {
            waitingDraft(progress);
        } else {
            progress.leave();
            menu.otherKinds(progress);
        }
    }

    void begin(Progress progress, TicketKind kind) {
        if (!talk.takes(kind)) {
            progress.note("kinds.not_here." + kind);
            questions.ask(progress);
        } else if (progress.draft().filter(draft -> !draft.blank()).isPresent()) {
            waitingDraft(progress);
        } else {
            progress.begin(kind, filler::own);
            questions.ask(progress);
        }
    }

    private void waitingDraft(Progress progress) {
        if (!progress.drafting()) {
            progress.leaveAside();
        }
        if (progress.state() != DialogueState.RESUME) {
            progress.interrupt();
        }
        questions.ask(progress);
    }

    private void heldAsReport(Progress progress, Burst burst) {
        Optional<Conversation.Held> held = progress.held();
        if (held.isEmpty()) {
            expired(progress);
            return;
        }
        if (progress.draft().filter(draft -> !draft.blank()).isPresent()) {
            waitingDraft(progress);
            progress.hold(held);
            return;
        }
        progress.leave();
        free.beginWith(progress, burst.sender(), held.get());
    }

    private static int page(String argument) {
        return argument.matches("[0-9]{1,4}") ? Math.max(1, Integer.parseInt(argument)) : 1;
    }

    private void onLanguage(Progress progress, Press.OnLanguage press) {
        if (!messages.languages().contains(press.language())) {
            expired(progress);
            return;
        }
        progress.speak(press.language());
        progress.note("language.done");
        if (progress.state() == DialogueState.LANGUAGE) {
            progress.fire(DialogueEvent.ANSWER);
        }
        questions.ask(progress);
    }

    private void onTicket(Progress progress, Burst burst, Press.OnTicket press) {
        ChatAddress citizen = burst.sender().chat();
        switch (press.action()) {
            case SHOW -> talk.show(progress, citizen, press.number());
            case ADD -> talk.askAddition(progress, press.number());
            case DONE -> talk.close(progress, citizen, press.number(), burst.cause());
            case NOT_DONE -> talk.notDone(progress, burst, press.number());
            case HELD -> heldForTicket(progress, burst, press);
            case LEAVE -> supports.leave(progress, burst, press.number());
            case RATE -> ratings.pressed(progress, burst, press.number(), press.argument());
            case PASS -> ratings.passed(progress);
            case HELD_AS_COMMENT -> ratings.heldIsComment(progress, burst, press.number());
        }
    }

    private void heldForTicket(Progress progress, Burst burst, Press.OnTicket press) {
        Optional<Conversation.Held> held = progress.held();
        if (held.isEmpty()) {
            expired(progress);
            return;
        }
        talk.add(progress, burst.sender().chat(), press.number(), held.get(), burst.cause(), false);
        questions.endAside(progress);
    }

    private void onDraft(Progress progress, Burst burst, Press.OnDraft press) {
        boolean current = progress.draft()
                .filter(draft -> draft.number() == press.draft())
                .isPresent();
        if (!current && press.choice() == Choice.SEND && progress.lastTicket().isPresent()) {
            progress.note("send.already", progress.lastTicket().get());
        } else if (!current || !press.choice().fits(progress.state())) {
            expired(progress);
        } else {
            choose(progress, burst, press);
        }
    }

    private void choose(Progress progress, Burst burst, Press.OnDraft press) {
        switch (press.choice()) {
            case SKIP_PLACE -> skipPlace(progress, burst);
            case SUPPORT -> support(progress, burst, press.argument());
            case FILE_ANYWAY -> fileAnyway(progress);
            case ENOUGH_MEDIA -> answered(progress, Draft::withMediaAsked);
            case DROP_MEDIA -> answered(progress, draft -> draft.withoutMedia().withMediaAsked());
            case KEEP -> answered(progress, draft -> draft);
            case OPD, MORE_OPDS, OFFICER, CHANGE_OPD -> onOpd(progress, press);
            case OPEN -> answered(progress, draft -> draft.withIdentity(Identity.OPEN));
            case CONFIDENTIAL -> answered(progress, draft -> draft.withIdentity(Identity.CONFIDENTIAL));
            case ANONYMOUS -> answered(progress, draft -> draft.withIdentity(Identity.ANONYMOUS));
            case SEND -> sending.send(progress, burst);
            case CHANGE -> moved(progress, DialogueEvent.CHANGE);
            case CHANGE_DESCRIPTION -> revise(progress, DialogueEvent.CHANGE_DESCRIPTION);
            case CHANGE_PLACE -> revise(progress, DialogueEvent.CHANGE_PLACE);
            case CHANGE_MEDIA -> revise(progress, DialogueEvent.CHANGE_MEDIA);
            case CHANGE_IDENTITY -> revise(progress, DialogueEvent.CHANGE_IDENTITY);
            case CHANGE_KIND -> chooseKind(progress, burst, press.argument());
            case BACK -> moved(progress, DialogueEvent.BACK);
            case CANCEL -> cancel(progress);
            case CONTINUE -> goOn(progress, burst);
            case RESTART -> restart(progress, burst);
        }
    }

    /** Of what has an owner of its own no OPD is chosen. */
    private void onOpd(Progress progress, Press.OnDraft press) {
        if (!progress.requireDraft().choosesOpd()) {
            expired(progress);
            return;
        }
        switch (press.choice()) {
            case OPD -> chooseOpd(progress, press.argument());
            case MORE_OPDS -> prompts.askOpdPage(progress, page(press.argument()));
            case OFFICER -> answered(progress, draft -> draft.withOpd(Optional.empty(), OpdDecision.LEFT));
            default -> revise(progress, DialogueEvent.CHANGE_OPD);
        }
    }

    private void skipPlace(Progress progress, Burst burst) {
        progress.change(draft -> draft.withPlace(Place.NONE));
        supports.look(progress, burst.sender());
        moved(progress, DialogueEvent.ANSWER);
    }

    private void support(Progress progress, Burst burst, String number) {
        if (!supports.support(progress, burst, number)) {
            fileAnyway(progress);
        }
    }

    private void fileAnyway(Progress progress) {
        answered(progress, draft -> draft.withHints(draft.hinted().withSimilarSettled()));
    }

    private void answered(Progress progress, UnaryOperator<Draft> change) {
        progress.change(change);
        moved(progress, DialogueEvent.ANSWER);
    }

    private void moved(Progress progress, DialogueEvent event) {
        progress.fire(event);
        questions.ask(progress);
    }

    private void revise(Progress progress, DialogueEvent event) {
        progress.change(draft -> draft.withRevising(true));
        moved(progress, event);
    }

    private void chooseOpd(Progress progress, String code) {
        Optional<OpdCode> known =
                OpdCode.parse(code).filter(c -> directory.opd(c).isPresent());
        if (known.isEmpty()) {
            expired(progress);
        } else {
            answered(progress, draft -> draft.withOpd(known, OpdDecision.CHOSEN));
        }
    }

    private void chooseKind(Progress progress, Burst burst, String name) {
        Optional<TicketKind> kind = Arrays.stream(TicketKind.values())
                .filter(k -> k.name().equals(name))
                .findFirst();
        if (kind.isPresent() && !talk.takes(kind.get())) {
            progress.note("kinds.not_here." + kind.get());
            questions.ask(progress);
            return;
        }
        if (kind.isPresent()) {
            progress.change(draft -> filler.changeKind(draft, kind.get()));
            supports.look(progress, burst.sender());
            moved(progress, DialogueEvent.ANSWER);
            return;
        }
        List<Option> options = Arrays.stream(TicketKind.values())
                .map(k -> new Option(
                        Press.payload(progress.requireDraft(), Choice.CHANGE_KIND, k.name()),
                        messages.plain(progress.language(), TicketWords.kind(k))))
                .toList();
        progress.say(OutboundMessage.of(messages.rich(progress.language(), "ask.kind"), options));
    }

    void cancel(Progress progress) {
        progress.leave();
        progress.note("cancel.done");
        menu.menu(progress);
    }

    private void goOn(Progress progress, Burst burst) {
        Optional<Conversation.Held> held = progress.held();
        progress.hold(Optional.empty());
        progress.resume();
        if (held.isPresent()) {
            free.answerHeld(progress, burst, held.get());
        } else {
            questions.ask(progress);
        }
    }

    private void restart(Progress progress, Burst burst) {
        Optional<Conversation.Held> held = progress.held();
        progress.leave();
        if (held.isPresent()) {
            free.beginWith(progress, burst.sender(), held.get());
        } else {
            begin(progress, TicketKind.COMPLAINT);
        }
    }

    private void expired(Progress progress) {
        progress.note("button.expired");
        questions.ask(progress);
    }
}
