package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.CommandMenu;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.Absence;
import id.halowarga.staff.Handler;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.command.PeopleBook.Act;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.Deed;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Ledger;
import id.halowarga.ticket.desk.Ledger.Work;
import id.halowarga.ticket.desk.Notices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /petugas OPD}: an operator sees who handles an OPD's tickets, and removes who should not any more. */
final class People {
    /** What a removal is remembered as; its subject holds the unit and the name to show. */
    static final String VERB = "remove";

    private static final String CITY = "-";
    private static final String REMOVED = "removed";

    private final StaffStore staff;
    private final DeskSetup setup;
    private final Ledger ledger;
    private final Notices notices;
    private final Departure departure;
    private final Handles handles;
    private final OpdMenu menu;

    People(DeskPorts ports, DeskSetup setup, Ledger ledger, StaffPorts tools, Departure departure) {
        this.staff = ports.staff();
        this.setup = setup;
        this.ledger = ledger;
        this.notices = new Notices(ports.notices());
        this.departure = departure;
        this.handles = new Handles(tools.hash());
        this.menu = new OpdMenu(setup);
    }

    /** What was typed after the command. */
    Turn typed(Occasion occasion, String rest) {
        if (rest.isBlank()) {
            return offer(occasion, "staff.people.opd", 0);
        }
        return InvitedRole.named(rest).filter(role -> !role.role().ofOpd()).isPresent()
                ? list(occasion, Optional.empty())
                : setup.router()
                        .named(rest)
                        .map(opd -> list(occasion, Optional.of(opd.code())))
                        .orElseGet(() -> offer(occasion, "staff.opd.unknown", 0));
    }

    /** A button's argument: {@code p.<page>}, {@code <opd>}, {@code <opd>.<handle>} or {@code <opd>.<handle>.ya}. */
    Turn pressed(Occasion occasion, String argument) {
        String[] parts = argument.split("\\.", 3);
        boolean city = parts[0].equals(CITY);
        Optional<OpdCode> opd =
                OpdCode.parse(parts[0]).flatMap(setup.directory()::opd).map(Opd::code);
        if (!city && opd.isEmpty()) {
            return offer(occasion, "staff.people.opd", MenuButton.page(parts[parts.length - 1]));
        }
        if (parts.length == 1) {
            return list(occasion, opd);
        }
        Optional<Handler> person = handles.find(staff.members(opd), parts[1]);
        if (person.isEmpty()) {
            return new Words(setup, occasion).say("staff.people.gone");
        }
        if (!removable(occasion, person.get())) {
            return new Words(setup, occasion).say("staff.not_yours");
        }
        return parts.length == 3 ? remove(occasion, person.get()) : confirm(occasion, argument, person.get());
    }

    private Turn offer(Occasion occasion, String key, int page) {
        OutboundMessage opds = menu.page(
                occasion, key, page, opd -> MenuButton.people(opd.code().value()), p -> MenuButton.people("p." + p));
        List<Option> options = new ArrayList<>(opds.options());
        options.add(new Words(setup, occasion).option(MenuButton.people(CITY), "staff.button.city_people"));
        return occasion.say(OutboundMessage.of(opds.text(), options));
    }

    private Turn list(Occasion occasion, Optional<OpdCode> opd) {
        List<Handler> people = staff.members(opd);
        Words words = new Words(setup, occasion);
        String unit = opd.map(setup::name).orElse(setup.directory().city());
        if (people.isEmpty()) {
            return words.say(
                    opd.map(code -> List.of(words.option(MenuButton.invite("o." + code), "staff.button.invite")))
                            .orElse(List.of()),
                    "staff.people.none",
                    unit);
        }
        Composition text = new Composition(setup.messages(), occasion.language());
        text.line("staff.people.title", unit);
        List<Option> options = new ArrayList<>();
        for (Handler person : people) {
            String role = words.plain(InvitedRole.key(person.role()));
            text.line(person.group() ? "staff.people.group" : "staff.people.entry", person.name(), role);
            absence(person)
                    .ifPresent(absence ->
                            text.line("staff.people.absent", day(occasion, absence), standIn(people, absence)));
            if (removable(occasion, person)) {
                String payload = MenuButton.people(opd.map(OpdCode::value).orElse(CITY) + "." + handles.of(person));
                options.add(words.option(payload, "staff.button.remove", person.name()));
            }
        }
        return occasion.say(OutboundMessage.of(text.text(), options));
    }

    private Optional<Absence> absence(Handler person) {
        LocalDate today =
                LocalDate.ofInstant(setup.clock().instant(), setup.directory().timeZone());
        return staff.absenceOf(person.chat()).filter(absence -> absence.covers(today));
    }

    private String day(Occasion occasion, Absence absence) {
        return setup.dates()
                .day(
                        occasion.language(),
                        absence.until()
                                .atTime(12, 0)
                                .atZone(setup.directory().timeZone())
                                .toInstant());
    }

    private static String standIn(List<Handler> people, Absence absence) {
        return people.stream()
                .filter(person -> person.chat().equals(absence.standIn()))
                .map(Handler::name)
                .findFirst()
                .orElse("–");
    }

    /** Whom the settings name stays; who works for the city can be removed by those whom the settings name. */
    private boolean removable(Occasion occasion, Handler person) {
        boolean own = person.chat().equals(occasion.handler().chat());
        boolean permitted =
                person.opd().isPresent() || staff.standing(occasion.handler().chat());
        return permitted && !own && !staff.standing(person.chat());
    }

    private Turn confirm(Occasion occasion, String argument, Handler person) {
        Words words = new Words(setup, occasion);
        return words.say(
                List.of(
                        words.option(MenuButton.people(argument + ".ya"), "staff.button.remove", person.name()),
                        words.option(MenuButton.CANCEL, "staff.button.cancel")),
                "staff.people.confirm",
                person.name(),
                person.opd().map(setup::name).orElse(setup.directory().city()));
    }

    private Turn remove(Occasion occasion, Handler person) {
        String subject = person.opd().map(OpdCode::value).orElse(CITY) + " " + person.name();
        Deed deed = ledger.once(occasion.cause(), before -> before, () -> {
            departure.end(
                    person,
                    occasion.handler().chat(),
                    occasion.cause(),
                    "staff.people.news",
                    occasion.actor().name());
            departure.write(Act.of(occasion, VERB), person);
            OutboundMessage told = OutboundMessage.of(setup.messages().rich(person.language(), "staff.people.told"))
                    .withMenu(CommandMenu.CITIZEN);
            notices.send(occasion.cause(), person.chat(), REMOVED, told);
            return Work.done(new Deed(VERB, subject), VERB, subject);
        });
        return again(occasion, deed);
    }

    /** Tells of a removal, now or before, and whether nobody is left. */
    Turn again(Occasion occasion, Deed deed) {
        String[] subject = deed.subject().split(" ", 2);
        Optional<OpdCode> opd = OpdCode.parse(subject[0]);
        Composition text =
                new Composition(setup.messages(), occasion.language()).line("staff.people.removed", subject[1]);
        if (staff.members(opd).isEmpty()) {
            text.paragraph(
                    "staff.people.none",
                    opd.map(setup::name).orElse(setup.directory().city()));
        }
        return occasion.say(OutboundMessage.of(text.text()));
    }
}
