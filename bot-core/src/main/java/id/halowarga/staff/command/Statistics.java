package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskPorts;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.overview.Figures;
import id.halowarga.ticket.overview.Passage;
import id.halowarga.ticket.overview.TicketOverview;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.satisfaction.Score;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code /statistik}: figures of the own OPD for its handlers, of each officer for its head, of the whole city and every OPD for
 * operators and leaders.
 */
final class Statistics {
    private static final String PER_UNIT = "-";

    private final DeskSetup setup;
    private final TicketOverview overview;
    private final SatisfactionStore satisfaction;

    Statistics(DeskPorts ports, DeskSetup setup, StaffPorts tools) {
        this.setup = setup;
        this.overview = tools.overview();
        this.satisfaction = ports.satisfaction();
    }

    /** What was typed after the command: an OPD, where the whole city may be seen. */
    Turn typed(Occasion occasion, String rest) {
        Optional<OpdCode> asked = occasion.handler().role().ofOpd() || rest.isBlank()
                ? Optional.empty()
                : setup.router().named(rest).map(opd -> opd.code());
        return show(occasion, Span.MONTH, scope(occasion, asked));
    }

    /** A button's argument: {@code <span>}, {@code <span>.<opd>}, or {@code <span>.-} for each unit or officer. */
    Turn pressed(Occasion occasion, String argument) {
        String[] parts = argument.split("\\.", 2);
        Span span = Span.named(parts[0]).orElse(Span.MONTH);
        if (parts.length == 2 && parts[1].equals(PER_UNIT)) {
            return detail(occasion, span);
        }
        Optional<OpdCode> asked = parts.length == 2
                ? OpdCode.parse(parts[1])
                        .filter(code -> setup.directory().opd(code).isPresent())
                : Optional.empty();
        return show(occasion, span, scope(occasion, asked));
    }

    /** A handler of an OPD sees the own one, whatever is asked for. */
    private static Optional<OpdCode> scope(Occasion occasion, Optional<OpdCode> asked) {
        return occasion.handler().opd().or(() -> asked);
    }

    private Turn show(Occasion occasion, Span span, Optional<OpdCode> opd) {
        Instant now = setup.clock().instant();
        Instant from = span.from(now, setup.directory().timeZone());
        Instant until = now.plusSeconds(1);
        FigureWords words = new FigureWords(setup, occasion);
        Composition text =
                words.title(opd.map(setup::name).orElse(setup.directory().city()), from, now);
        words.figures(text, Figures.of(overview.passages(opd, from, until, now), setup.calendar()));
        List<Score> scores = satisfaction.byOpd(from, until).stream()
                .filter(score -> opd.isEmpty() || score.opd().equals(opd))
                .toList();
        words.satisfaction(text, scores);
        return occasion.say(OutboundMessage.of(text.text(), options(occasion, span, opd)));
    }

    private List<Option> options(Occasion occasion, Span span, Optional<OpdCode> opd) {
        Words words = new Words(setup, occasion);
        List<Option> options = new ArrayList<>();
        for (Span other : Span.values()) {
            if (other != span) {
                String unit = opd.map(code -> "." + code).orElse("");
                options.add(words.option(MenuButton.statistics(other.code() + unit), other.key()));
            }
        }
        if (mayDetail(occasion)) {
            String key = occasion.handler().opd().isPresent() ? "staff.stats.per_officer" : "staff.stats.per_opd";
            options.add(words.option(MenuButton.statistics(span.code() + "." + PER_UNIT), key));
        }
        return options;
    }

    /** Figures of officers are for those who lead them. */
    private static boolean mayDetail(Occasion occasion) {
        return !occasion.handler().role().ofOpd() || occasion.handler().role().heads();
    }

    private Turn detail(Occasion occasion, Span span) {
        if (!mayDetail(occasion)) {
            return new Words(setup, occasion).say("staff.not_yours");
        }
        Instant now = setup.clock().instant();
        Instant from = span.from(now, setup.directory().timeZone());
        Instant until = now.plusSeconds(1);
        Optional<OpdCode> opd = occasion.handler().opd();
        List<Passage> passages = overview.passages(opd, from, until, now);
        FigureWords words = new FigureWords(setup, occasion);
        Composition text =
                words.title(opd.map(setup::name).orElse(setup.directory().city()), from, now);
        if (opd.isPresent()) {
            lines(
                    words,
                    text,
                    Figures.by(passages, p -> p.officer().orElse(""), setup.calendar()),
                    satisfaction.byOfficer(opd.get(), from, until));
        } else {
            lines(
                    words,
                    text,
                    Figures.by(passages, p -> p.opd().map(setup::label).orElse(""), setup.calendar()),
                    satisfaction.byOpd(from, until));
        }
        return occasion.say(OutboundMessage.of(
                text.text(),
                List.of(new Words(setup, occasion).option(MenuButton.statistics(span.code()), "staff.stats.total"))));
    }

    private void lines(FigureWords words, Composition text, Map<String, Figures> figures, List<Score> scores) {
        if (figures.isEmpty()) {
            text.paragraph("staff.stats.nothing");
        }
        figures.forEach((name, figure) -> words.line(
                text,
                name,
                figure,
                scores.stream().filter(score -> name(score).equals(name)).findFirst()));
    }

    private String name(Score score) {
        return score.officer().orElseGet(() -> score.opd().map(setup::label).orElse(""));
    }
}
