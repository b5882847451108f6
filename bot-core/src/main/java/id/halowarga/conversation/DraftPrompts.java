package id.halowarga.conversation;

import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdRouter;
import id.halowarga.directory.Routing;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketWords;
import java.util.ArrayList;
import java.util.List;

/** The question of each state in which a report is being written. */
final class DraftPrompts {
    private static final int OPDS_PER_PAGE = 8;
    private static final List<Choice> EDITS = List.of(
            Choice.CHANGE_DESCRIPTION,
            Choice.CHANGE_PLACE,
            Choice.CHANGE_MEDIA,
            Choice.CHANGE_OPD,
            Choice.CHANGE_IDENTITY,
            Choice.CHANGE_KIND,
            Choice.BACK,
            Choice.CANCEL);

    private final Messages messages;
    private final Directory directory;
    private final OpdRouter router;
    private final ReviewPrompt review;

    DraftPrompts(Messages messages, Directory directory, OpdRouter router) {
        this.messages = messages;
        this.directory = directory;
        this.router = router;
        this.review = new ReviewPrompt(messages, directory);
    }

    /** Asks the present state's question. */
    void ask(Progress progress) {
        Draft draft = progress.requireDraft();
        Language language = progress.language();
        progress.say(
                switch (progress.state()) {
                    case DESCRIPTION -> description(language, draft);
                    case KIND -> kind(language, draft);
                    case PLACE -> place(language, draft);
                    case MEDIA -> media(language, draft);
                    case OPD -> opd(language, draft);
                    case IDENTITY -> identity(language, draft);
                    case REVIEW -> review.render(language, draft);
                    case EDIT -> edit(language, draft);
                    case RESUME -> resume(language, draft);
                    case SIMILAR,
                            IDLE,
                            STATUS_NUMBER,
                            LANGUAGE,
                            WHICH_TICKET,
                            ADDITION,
                            REOPEN_REASON,
                            RATING,
                            RATING_WORDS,
                            NEXT_SLOT ->
                        throw new IllegalStateException("no question of a draft in state " + progress.state());
                });
    }

    private OutboundMessage description(Language language, Draft draft) {
        List<Option> options = new ArrayList<>();
        if (!draft.description().isBlank()) {
            options.add(option(language, draft, Choice.KEEP));
        }
        return prompt(language, "ask.description." + draft.kind(), options);
    }

    /** Offers the kind that the words suggest; the present one stays with a tap too. */
    private OutboundMessage kind(Language language, Draft draft) {
        TicketKind other = draft.hinted().kind().orElse(draft.kind());
        return prompt(
                language,
                "ask.kind.hint." + other,
                List.of(
                        new Option(
                                Press.payload(draft, Choice.CHANGE_KIND, other.name()),
                                messages.plain(language, TicketWords.kind(other))),
                        new Option(
                                Press.payload(
                                        draft, Choice.CHANGE_KIND, draft.kind().name()),
                                messages.plain(language, "choice.kind.stay")),
                        option(language, draft, Choice.CANCEL)));
    }

    private OutboundMessage place(Language language, Draft draft) {
        List<Option> options = new ArrayList<>();
        if (draft.place().filter(place -> !place.unknown()).isPresent()) {
            options.add(option(language, draft, Choice.KEEP));
        }
        options.add(option(language, draft, Choice.SKIP_PLACE));
        return prompt(language, "ask.place", options).requestingLocation();
    }

    private OutboundMessage media(Language language, Draft draft) {
        List<Option> options = new ArrayList<>();
        options.add(option(language, draft, Choice.ENOUGH_MEDIA));
        if (!draft.media().isEmpty()) {
            options.add(option(language, draft, Choice.DROP_MEDIA));
        }
        return draft.media().isEmpty()
                ? prompt(language, "ask.media", options)
                : prompt(language, "ask.media.more", options, draft.media().size(), draft.roomForMedia());
    }

    private OutboundMessage opd(Language language, Draft draft) {
        Routing routing = router.route(draft.description(), DraftFiller.whereabouts(draft));
        if (routing instanceof Routing.Outside outside
                && draft.kind() != TicketKind.CONDUCT
                && draft.decision() == OpdDecision.UNDECIDED) {
            return outside(language, draft, outside);
        }
        List<Opd> likely = routing instanceof Routing.Choices choices ? choices.opds() : likeliest(routing);
        List<Option> options = new ArrayList<>();
        likely.forEach(opd -> options.add(option(draft, opd)));
        options.add(new Option(Press.payload(draft, Choice.MORE_OPDS, "1"), label(language, Choice.MORE_OPDS)));
        options.add(option(language, draft, Choice.OFFICER));
        RichText text = messages.rich(language, draft.kind() == TicketKind.CONDUCT ? "ask.about" : "ask.opd");
        for (Opd opd : likely) {
            text = text.append(RichText.plain("\n"))
                    .append(messages.rich(language, "ask.opd.line", opd.label(), opd.duties()));
        }
        return OutboundMessage.of(text, options);
    }

    private List<Opd> likeliest(Routing routing) {
        if (routing instanceof Routing.Proposed proposed) {
            List<Opd> opds = new ArrayList<>(List.of(proposed.opd()));
            router.likeliest(routing.suggested()).stream()
                    .filter(opd -> !opds.contains(opd))
                    .limit(OpdRouter.CHOICES - 1L)
                    .forEach(opds::add);
            return opds;
        }
        return router.likeliest(routing.suggested());
    }

    private OutboundMessage outside(Language language, Draft draft, Routing.Outside outside) {
        String advice = language.equals(Language.INDONESIAN)
                ? outside.owner().advice()
                : outside.owner().adviceEnglish();
        return prompt(
                language,
                "ask.opd.outside",
                List.of(
                        option(language, draft, Choice.OFFICER),
                        new Option(Press.payload(draft, Choice.MORE_OPDS, "1"), label(language, Choice.MORE_OPDS)),
                        option(language, draft, Choice.CANCEL)),
                outside.owner().name(),
                advice);
    }

    /** Offers a page of all OPDs. */
    void askOpdPage(Progress progress, int page) {
        Draft draft = progress.requireDraft();
        List<Opd> opds = directory.opds();
        int pages = (opds.size() + OPDS_PER_PAGE - 1) / OPDS_PER_PAGE;
        int shown = Math.min(Math.max(page, 1), pages);
        List<Option> options = new ArrayList<>();
        opds.stream()
                .skip((long) (shown - 1) * OPDS_PER_PAGE)
                .limit(OPDS_PER_PAGE)
                .forEach(opd -> options.add(option(draft, opd)));
        int next = shown == pages ? 1 : shown + 1;
        options.add(new Option(
                Press.payload(draft, Choice.MORE_OPDS, Integer.toString(next)),
                messages.plain(progress.language(), "choice.opds.next")));
        options.add(option(progress.language(), draft, Choice.OFFICER));
        progress.say(prompt(progress.language(), "ask.opd.page", options, shown, pages));
    }

    private OutboundMessage identity(Language language, Draft draft) {
        List<Option> options = new ArrayList<>();
        if (!draft.kind().aboutStaff()) {
            options.add(option(language, draft, Choice.OPEN));
        }
        options.add(option(language, draft, Choice.CONFIDENTIAL));
        options.add(option(language, draft, Choice.ANONYMOUS));
        return prompt(language, draft.kind().aboutStaff() ? "ask.identity.staff" : "ask.identity", options);
    }

    private OutboundMessage edit(Language language, Draft draft) {
        List<Option> options = EDITS.stream()
                .filter(choice -> choice != Choice.CHANGE_OPD || draft.choosesOpd())
                .map(choice -> option(language, draft, choice))
                .toList();
        return prompt(language, "ask.edit", options);
    }

    private OutboundMessage resume(Language language, Draft draft) {
        return prompt(
                language,
                "ask.resume",
                List.of(option(language, draft, Choice.CONTINUE), option(language, draft, Choice.RESTART)),
                ReviewPrompt.excerpt(draft.description().isBlank() ? "…" : draft.description()));
    }

    private OutboundMessage prompt(Language language, String key, List<Option> options, Object... arguments) {
        return OutboundMessage.of(messages.rich(language, key, arguments), options);
    }

    private static Option option(Draft draft, Opd opd) {
        return new Option(Press.payload(draft, Choice.OPD, opd.code().value()), opd.label());
    }

    private Option option(Language language, Draft draft, Choice choice) {
        return new Option(Press.payload(draft, choice), label(language, choice));
    }

    private String label(Language language, Choice choice) {
        return messages.plain(language, "choice." + choice.code());
    }
}
