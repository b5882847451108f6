package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.AnswerTemplate;
import id.halowarga.staff.TemplateStore;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.desk.PlainWords;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /templat}: the own OPD's words that it answers with often. {@code /templat tambah JUDUL: ISI} keeps new ones. */
final class Templates {
    /** What keeping a template is remembered as; its subject is the title. */
    static final String VERB = "template";

    /** What dropping a template is remembered as. */
    static final String DROP_VERB = "template_drop";

    private static final Pattern ADDITION =
            Pattern.compile("tambah\\s+([^:]+):(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final String DROP = "x.";
    private static final int EXCERPT = 80;

    private final TemplateStore templates;
    private final DeskSetup setup;
    private final Ledger ledger;

    Templates(DeskSetup setup, Ledger ledger, StaffPorts tools) {
        this.templates = tools.templates();
        this.setup = setup;
        this.ledger = ledger;
    }

    /** What was typed after the command. */
    Turn typed(Occasion occasion, String rest) {
        if (rest.isBlank()) {
            return list(occasion);
        }
        Matcher addition = ADDITION.matcher(rest.strip());
        return addition.matches()
                ? keep(
                        occasion,
                        PlainWords.clean(addition.group(1)).strip(),
                        PlainWords.clean(addition.group(2)).strip())
                : words(occasion).say("staff.template.how");
    }

    /** A button's argument: {@code x.<id>} to drop one, anything else for the list. */
    Turn pressed(Occasion occasion, String argument) {
        Optional<Long> id = argument.startsWith(DROP) ? id(argument.substring(DROP.length())) : Optional.empty();
        return id.map(i -> drop(occasion, i)).orElseGet(() -> list(occasion));
    }

    /** A template's id in a payload, empty if it is none. */
    static Optional<Long> id(String argument) {
        return argument.matches("[0-9]{1,18}") ? Optional.of(Long.valueOf(argument)) : Optional.empty();
    }

    private Turn list(Occasion occasion) {
        List<AnswerTemplate> own = templates.of(opd(occasion));
        if (own.isEmpty()) {
            return words(occasion).say("staff.template.none");
        }
        Composition text = new Composition(setup.messages(), occasion.language()).line("staff.template.title");
        List<Option> options = new ArrayList<>();
        for (AnswerTemplate template : own) {
            text.line("staff.template.entry", template.title(), PlainWords.excerpt(template.words(), EXCERPT));
            options.add(words(occasion)
                    .option(MenuButton.template(DROP + template.id()), "staff.button.drop", template.title()));
        }
        text.paragraph("staff.template.how");
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    private Turn keep(Occasion occasion, String title, String body) {
        Optional<Turn> refusal = refusal(occasion, title, body);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        Deed deed = ledger.once(occasion.cause(), before -> before, () -> {
            templates.keep(opd(occasion), title, body, occasion.actor().name(), now());
            return Work.done(new Deed(VERB, title), VERB, title);
        });
        return kept(occasion, deed);
    }

    private Optional<Turn> refusal(Occasion occasion, String title, String body) {
        Words words = words(occasion);
        Optional<String> unknown = AnswerTemplate.unknownPlaceholder(body);
        if (unknown.isPresent()) {
            return Optional.of(words.say("staff.template.placeholder", unknown.get()));
        }
        if (title.isBlank() || body.isBlank()) {
            return Optional.of(words.say("staff.template.how"));
        }
        if (title.length() > AnswerTemplate.MAX_TITLE || body.length() > AnswerTemplate.MAX_WORDS) {
            return Optional.of(
                    words.say("staff.template.too_long", AnswerTemplate.MAX_TITLE, AnswerTemplate.MAX_WORDS));
        }
        List<AnswerTemplate> own = templates.of(opd(occasion));
        boolean replaces = own.stream().anyMatch(template -> template.title().equalsIgnoreCase(title));
        return own.size() >= AnswerTemplate.MAX_PER_OPD && !replaces
                ? Optional.of(words.say("staff.template.too_many", AnswerTemplate.MAX_PER_OPD))
                : Optional.empty();
    }

    /** Tells of a template that is kept, now or before. */
    Turn kept(Occasion occasion, Deed deed) {
        return words(occasion).say("staff.template.kept", deed.subject());
    }

    private Turn drop(Occasion occasion, long id) {
        boolean done = ledger.once(
                occasion.cause(),
                before -> true,
                () -> templates.drop(opd(occasion), id, now()) ? Work.done(true, DROP_VERB, "") : Work.nothing(false));
        return done ? dropped(occasion) : words(occasion).say("staff.template.gone");
    }

    /** Tells of a template that is dropped, now or before. */
    Turn dropped(Occasion occasion) {
        return words(occasion).say("staff.template.dropped");
    }

    private static OpdCode opd(Occasion occasion) {
        return occasion.handler().opd().orElseThrow();
    }

    private Instant now() {
        return setup.clock().instant();
    }

    private Words words(Occasion occasion) {
        return new Words(setup, occasion);
    }
}
