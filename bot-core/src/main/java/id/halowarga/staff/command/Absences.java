package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Absence;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.PeopleBook.Act;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.desk.Notices;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** {@code /cuti}: a handler is away for some days, and a colleague of the same OPD stands in. */
final class Absences {
    /** What an absence is remembered as; its subject holds the days and the colleague's handle. */
    static final String VERB = "absence";

    /** What is remembered when an absence is taken back. */
    static final String BACK_VERB = "absence_over";

    private static final String BACK = "x";

    private final StaffStore staff;
    private final DeskSetup setup;
    private final Ledger ledger;
    private final Notices notices;
    private final Handles handles;
    private final PeopleBook book;

    Absences(DeskPorts ports, DeskSetup setup, Ledger ledger, StaffPorts tools) {
        this.staff = ports.staff();
        this.setup = setup;
        this.ledger = ledger;
        this.notices = new Notices(ports.notices());
        this.handles = new Handles(tools.hash());
        this.book = new PeopleBook(staff, setup.clock());
    }

    /** What was typed after the command. */
    Turn typed(Occasion occasion, String rest) {
        if (occasion.handler().group()) {
            return words(occasion).say("staff.absence.group");
        }
        if (rest.isBlank()) {
            return present(occasion);
        }
        return Days.parse(rest, today())
                .filter(days -> !days.until().isBefore(today()))
                .map(days -> standIn(occasion, days))
                .orElseGet(() -> words(occasion).say("staff.absence.days"));
    }

    /** A button's argument: {@code <from>.<until>}, with {@code .<handle>} behind, or {@code x}. */
    Turn pressed(Occasion occasion, String argument) {
        if (occasion.handler().group()) {
            return words(occasion).say("staff.absence.group");
        }
        if (argument.equals(BACK)) {
            return takeBack(occasion);
        }
        Optional<Days> days = Days.decode(argument).filter(d -> !d.until().isBefore(today()));
        if (days.isEmpty()) {
            return present(occasion);
        }
        return handles.find(colleagues(occasion), days.get().rest())
                .map(colleague -> announce(occasion, days.get(), colleague))
                .orElseGet(() -> standIn(occasion, days.get()));
    }

    /** The absence that stands, or how to announce one. */
    private Turn present(Occasion occasion) {
        Optional<Absence> absence = staff.absenceOf(occasion.handler().chat())
                .filter(a -> !a.until().isBefore(today()));
        Words words = words(occasion);
        if (absence.isPresent()) {
            return words.say(
                    List.of(words.option(MenuButton.absence(BACK), "staff.button.back_at_work")),
                    "staff.absence.stands",
                    day(occasion, absence.get().from()),
                    day(occasion, absence.get().until()),
                    staff.find(absence.get().standIn()).map(Handler::name).orElse(""));
        }
        LocalDate tomorrow = today().plusDays(1);
        return words.say(
                List.of(
                        words.option(period(today(), today()), "staff.button.absent_today"),
                        words.option(period(tomorrow, tomorrow), "staff.button.absent_tomorrow"),
                        words.option(period(tomorrow, tomorrow.plusDays(6)), "staff.button.absent_week")),
                "staff.absence.how");
    }

    private static String period(LocalDate from, LocalDate until) {
        return MenuButton.absence(new Days(from, until, "").code());
    }

    private Turn standIn(Occasion occasion, Days days) {
        List<Handler> colleagues = colleagues(occasion);
        List<Handler> named = colleagues.stream()
                .filter(colleague -> colleague.name().equalsIgnoreCase(days.rest()))
                .toList();
        if (named.size() == 1) {
            return announce(occasion, days, named.get(0));
        }
        if (colleagues.isEmpty()) {
            return words(occasion).say("staff.absence.alone");
        }
        List<Option> options = colleagues.stream()
                .map(colleague -> new Option(
                        MenuButton.absence(new Days(days.from(), days.until(), handles.of(colleague)).code()),
                        colleague.name().isBlank()
                                ? words(occasion).plain(InvitedRole.key(colleague.role()))
                                : colleague.name()))
                .toList();
        return words(occasion)
                .say(options, "staff.absence.who", day(occasion, days.from()), day(occasion, days.until()));
    }

    /** Who could stand in; never a group for somebody whose rights are a single person's. */
    private List<Handler> colleagues(Occasion occasion) {
        Handler own = occasion.handler();
        return staff.members(own.opd()).stream()
                .filter(colleague -> colleague.role().ofOpd() || colleague.role() == own.role())
                .filter(colleague -> !colleague.chat().equals(own.chat()))
                .filter(colleague -> !colleague.group() || own.role() == Role.OPD_ADMIN)
                .toList();
    }

    private Turn announce(Occasion occasion, Days days, Handler colleague) {
        boolean awayToo = staff.absenceOf(colleague.chat())
                .filter(absence -> absence.overlaps(days.from(), days.until()))
                .isPresent();
        if (awayToo) {
            return words(occasion).say("staff.absence.away_too", colleague.name());
        }
        Deed deed = ledger.once(occasion.cause(), before -> before, () -> {
            Absence absence = new Absence(occasion.handler().chat(), colleague.chat(), days.from(), days.until());
            staff.announce(absence, setup.clock().instant());
            String period = days.from() + " " + days.until();
            book.write(
                    Act.of(occasion, VERB),
                    occasion.handler().chat().encoded(),
                    "",
                    period + " " + PeopleBook.standing(colleague));
            tell(occasion, colleague, "staff.absence.news", days);
            String subject = new Days(days.from(), days.until(), handles.of(colleague)).code();
            return Work.done(new Deed(VERB, subject), VERB, subject);
        });
        return again(occasion, deed);
    }

    private void tell(Occasion occasion, Handler colleague, String key, Days days) {
        notices.send(
                occasion.cause(),
                colleague.chat(),
                VERB,
                OutboundMessage.of(setup.messages()
                        .rich(
                                colleague.language(),
                                key,
                                occasion.actor().name(),
                                setup.dates().day(colleague.language(), noon(days.from())),
                                setup.dates().day(colleague.language(), noon(days.until())))));
    }

    /** Tells of the absence that the messages announced, now or before. */
    Turn again(Occasion occasion, Deed deed) {
        Days days = Days.decode(deed.subject()).orElseThrow();
        String name = handles.find(colleagues(occasion), days.rest())
                .map(Handler::name)
                .orElse("");
        return words(occasion)
                .say("staff.absence.announced", day(occasion, days.from()), day(occasion, days.until()), name);
    }

    private Turn takeBack(Occasion occasion) {
        boolean done = ledger.once(
                occasion.cause(),
                before -> true,
                () -> staff.takeBack(occasion.handler().chat(), setup.clock().instant())
                        ? written(occasion)
                        : Work.nothing(false));
        return done ? back(occasion) : present(occasion);
    }

    private Work<Boolean> written(Occasion occasion) {
        book.write(Act.of(occasion, BACK_VERB), occasion.handler().chat().encoded(), VERB, "");
        return Work.done(true, BACK_VERB, "");
    }

    /** Welcomes somebody back, now or again. */
    Turn back(Occasion occasion) {
        return words(occasion).say("staff.absence.over");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(setup.clock().instant(), setup.directory().timeZone());
    }

    private String day(Occasion occasion, LocalDate day) {
        return setup.dates().day(occasion.language(), noon(day));
    }

    private Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(setup.directory().timeZone()).toInstant();
    }

    private Words words(Occasion occasion) {
        return new Words(setup, occasion);
    }
}
