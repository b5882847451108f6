package id.halowarga.staff.command;

import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.overview.Figures;
import id.halowarga.ticket.satisfaction.Score;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Puts figures into words; what there is none of is said to be missing, never counted as zero. */
final class FigureWords {
    private final DeskSetup setup;
    private final Occasion occasion;
    private final Words words;

    FigureWords(DeskSetup setup, Occasion occasion) {
        this.setup = setup;
        this.occasion = occasion;
        this.words = new Words(setup, occasion);
    }

    Composition title(String unit, Instant from, Instant now) {
        return new Composition(setup.messages(), occasion.language())
                .line(
                        "staff.stats.title",
                        unit,
                        setup.dates().day(occasion.language(), from),
                        setup.dates().day(occasion.language(), now));
    }

    void figures(Composition text, Figures figures) {
        text.paragraph("staff.stats.received", figures.received());
        text.line("staff.stats.open", figures.open(), figures.overdue());
        if (figures.done() == 0) {
            text.line("staff.stats.done.none");
        } else {
            text.line("staff.stats.done", figures.done(), figures.onTime(), (double) figures.onTime() / figures.done());
        }
        text.line("staff.stats.first_answer", time(figures.firstAnswer()));
        text.line("staff.stats.completion", time(figures.completion()));
    }

    private String time(Optional<Duration> time) {
        return time.map(t -> t.compareTo(Duration.ofHours(1)) < 0
                        ? words.plain("staff.stats.minutes", t.toMinutes())
                        : words.plain("staff.stats.hours", t.toHours(), t.toMinutesPart()))
                .orElseGet(() -> words.plain("staff.stats.none"));
    }

    void satisfaction(Composition text, List<Score> scores) {
        long ratings = scores.stream().mapToLong(Score::ratings).sum();
        long stars = scores.stream().mapToLong(Score::stars).sum();
        long solved = scores.stream().mapToLong(Score::solved).sum();
        long verdicts = solved + scores.stream().mapToLong(Score::unsolved).sum();
        if (ratings == 0) {
            text.line("staff.stats.rating.none");
        } else {
            text.line("staff.stats.rating", (double) stars / ratings, ratings);
        }
        if (verdicts > 0) {
            text.line("staff.stats.solved", solved, verdicts);
        }
    }

    /** One unit or officer in one line. */
    void line(Composition text, String name, Figures figures, Optional<Score> score) {
        OptionalDouble mean = score.map(Score::mean).orElse(OptionalDouble.empty());
        text.paragraph(
                "staff.stats.line",
                name.isBlank() ? words.plain("staff.stats.nobody") : name,
                figures.received(),
                figures.done(),
                figures.overdue(),
                mean.isPresent()
                        ? words.plain("staff.stats.stars", mean.getAsDouble())
                        : words.plain("staff.stats.none"));
        text.line("staff.stats.line.times", time(figures.firstAnswer()), time(figures.completion()));
    }
}
