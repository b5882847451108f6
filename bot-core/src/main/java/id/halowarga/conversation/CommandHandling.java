package id.halowarga.conversation;

import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.TicketKind;
import java.util.List;

/** What typed commands do. */
final class CommandHandling {
    private final MenuPrompts menu;
    private final Questions questions;
    private final TicketTalk talk;
    private final PressHandling presses;
    private final FreeAnswers free;

    CommandHandling(MenuPrompts menu, Questions questions, TicketTalk talk, PressHandling presses, FreeAnswers free) {
        this.menu = menu;
        this.questions = questions;
        this.talk = talk;
        this.presses = presses;
        this.free = free;
    }

    void handle(Progress progress, Burst burst, CommandLine line) {
        switch (line.command()) {
            case START, MENU -> presses.handle(progress, burst, MenuItem.MENU.payload());
            case REPORT -> report(progress, burst, line.arguments());
            case STATUS -> status(progress, burst.sender().chat(), line.arguments());
            case MY_REPORTS ->
                aside(progress, () -> talk.list(progress, burst.sender().chat(), 1));
            case CANCEL -> cancel(progress);
            case HELP -> aside(progress, () -> menu.help(progress));
            case LANGUAGE -> presses.handle(progress, burst, MenuItem.LANGUAGE.payload());
            case EMERGENCY -> aside(progress, () -> menu.emergencyNumbers(progress));
            case PRIVACY -> aside(progress, () -> menu.privacy(progress));
            case BACK -> back(progress);
        }
    }

    private void report(Progress progress, Burst burst, String words) {
        if (words.isBlank() || progress.draft().filter(draft -> !draft.blank()).isPresent()) {
            presses.begin(progress, TicketKind.COMPLAINT);
        } else {
            free.beginWith(progress, burst.sender(), new Conversation.Held(words, List.of()));
        }
    }

    private void status(Progress progress, ChatAddress citizen, String typed) {
        if (typed.isBlank()) {
            progress.fire(DialogueEvent.ASK_STATUS);
            questions.ask(progress);
        } else {
            aside(progress, () -> talk.status(progress, citizen, typed));
        }
    }

    /** Answers beside a draft, which then goes on. */
    private void aside(Progress progress, Runnable answer) {
        answer.run();
        if (progress.drafting()) {
            questions.ask(progress);
        }
    }

    private void cancel(Progress progress) {
        if (progress.drafting()) {
            presses.cancel(progress);
            return;
        }
        boolean asideOfDraft = progress.draft().isPresent();
        if (asideOfDraft) {
            progress.leaveAside();
        } else {
            if (progress.state() == DialogueState.IDLE) {
                progress.note("cancel.nothing");
            }
            progress.leave();
        }
        questions.ask(progress);
    }

    private void back(Progress progress) {
        progress.fire(DialogueEvent.BACK);
        if (progress.state() == DialogueState.IDLE) {
            if (progress.draft().filter(draft -> !draft.blank()).isPresent()) {
                progress.note("cancel.done");
            }
            progress.leave();
        }
        questions.ask(progress);
    }
}
