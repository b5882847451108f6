package id.halowarga.ticket.desk;

import id.halowarga.directory.Opd;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.text.Language;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketWords;
import id.halowarga.ticket.desk.TicketButton.Press;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The words of a morning's digest. */
final class DigestPage {
    private static final int LINES = 10;
    private static final int BUTTONS = 3;

    private final DeskSetup setup;

    DigestPage(DeskSetup setup) {
        this.setup = setup;
    }

    OutboundMessage ofOpd(Opd opd, DueTickets due, Language language) {
        Composition text = new Composition(setup.messages(), language);
        if (due.nothing()) {
            return OutboundMessage.of(
                    text.line("ticket.digest.nothing", opd.label()).text());
        }
        text.line(
                "ticket.digest.opd",
                opd.label(),
                due.late().size(),
                due.dueToday().size(),
                due.dueNext().size());
        List<Ticket> shown = due.all().stream().limit(LINES).toList();
        shown.forEach(ticket -> line(text, ticket, language));
        text.paragraph("ticket.digest.more");
        List<Option> options = shown.stream()
                .limit(BUTTONS)
                .map(ticket -> TicketButton.of(ticket.number(), Press.SHOW)
                        .option(ticket.number().value()))
                .toList();
        return OutboundMessage.of(text.text(), options);
    }

    private void line(Composition text, Ticket ticket, Language language) {
        Instant due = ticket.due().orElse(ticket.deadlines().completion());
        text.line(
                "ticket.digest.line",
                ticket.number().value(),
                setup.messages().plain(language, TicketWords.stage(ticket.stage())),
                setup.dates().day(language, due));
    }

    OutboundMessage ofCity(int waiting, Map<Opd, Integer> late, Language language) {
        Composition text = new Composition(setup.messages(), language);
        if (waiting == 0 && late.isEmpty()) {
            return OutboundMessage.of(
                    text.line("ticket.digest.nothing", setup.directory().city()).text());
        }
        int sum = late.values().stream().mapToInt(Integer::intValue).sum();
        text.line("ticket.digest.city", setup.directory().city(), waiting, sum);
        late.entrySet().stream()
                .sorted(Map.Entry.<Opd, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().code().value()))
                .limit(LINES)
                .forEach(entry -> text.line("ticket.digest.unit", entry.getKey().label(), entry.getValue()));
        return OutboundMessage.of(text.text());
    }
}
