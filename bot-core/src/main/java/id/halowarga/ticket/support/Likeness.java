package id.halowarga.ticket.support;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Pin;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What makes another citizen's open complaint look like the one that is being written: the same matter close by, or nearly the
 * same words at a place that does not contradict. Nothing but complaints is ever compared. Personal data:
 * {@link #toString()} is redacted.
 *
 * @param citizen   who writes; own reports are not looked for; empty if everybody's are
 * @param words     description and place in words
 * @param pin       the point on the map, if one was sent
 * @param opd       the OPD proposed or chosen
 * @param suggested what the classifier thinks, by falling probability
 * @param since     reports from before do not count
 * @param metres    how close is close
 */
public record Likeness(
        Optional<ChatAddress> citizen,
        String words,
        Optional<Pin> pin,
        Optional<OpdCode> opd,
        List<Suggestion> suggested,
        Instant since,
        double metres) {
    /** How alike words must be to be the same; on made-up pairs .6 told retold complaints from others of their topic. */
    public static final double SAME_WORDS = 0.6;

    /** Characters of a text that are compared: longer ones make a search slow and say nothing more. */
    public static final int COMPARED = 400;

    /** Points further apart than so many times {@link #metres} contradict each other, whatever the words say. */
    private static final double CONTRADICTION = 5;

    /** Copies the list and cuts the words. */
    public Likeness {
        suggested = List.copyOf(suggested);
        words = compared(words);
    }

    /**
     * What makes reports look like a ticket, whoever filed them.
     *
     * @param ticket the ticket
     * @param since  reports from before do not count
     * @param metres how close is close
     * @return the likeness, which the ticket itself has too
     */
    public static Likeness to(Ticket ticket, Instant since, double metres) {
        Report report = ticket.report();
        return new Likeness(
                Optional.empty(),
                words(report),
                report.place().pin(),
                ticket.opd().or(report::opd),
                report.suggested(),
                since,
                metres);
    }

    /**
     * Whether a ticket is likely on the same matter.
     *
     * @param ticket the ticket
     * @return true if it should be offered for support
     */
    public boolean fits(Ticket ticket) {
        Report report = ticket.report();
        boolean candidate = ticket.stage().open()
                && report.kind() == TicketKind.COMPLAINT
                && !ticket.filedAt().isBefore(since)
                && !citizen.equals(Optional.of(report.reporter().chat()));
        return candidate && (closeBy(report, ticket) || sameWords(report));
    }

    private boolean closeBy(Report report, Ticket ticket) {
        OptionalDouble distance = distance(ticket);
        return distance.isPresent() && distance.getAsDouble() <= metres && sameMatter(report, ticket);
    }

    private boolean sameMatter(Report report, Ticket ticket) {
        Optional<Topic> ours = topic(suggested);
        boolean sameTopic = ours.isPresent() && ours.equals(topic(report.suggested()));
        boolean sameOpd = opd.isPresent() && (opd.equals(ticket.opd()) || opd.equals(report.opd()));
        return sameTopic || sameOpd;
    }

    private static Optional<Topic> topic(List<Suggestion> suggestions) {
        return suggestions.stream().findFirst().map(Suggestion::topic);
    }

    private boolean sameWords(Report report) {
        boolean apart = pin.isPresent()
                && report.place()
                        .pin()
                        .filter(p -> p.metresTo(pin.get()) > contradiction())
                        .isPresent();
        return !apart && Trigrams.similarity(words, words(report)) >= SAME_WORDS;
    }

    /**
     * How far apart the points of two reports in the same words may be.
     *
     * @return metres; further apart they are about something else, whatever the words say
     */
    public double contradiction() {
        return CONTRADICTION * metres;
    }

    /**
     * How far away a ticket is.
     *
     * @param ticket the ticket
     * @return metres, empty unless both have a point on the map
     */
    public OptionalDouble distance(Ticket ticket) {
        Optional<Pin> theirs = ticket.report().place().pin();
        return pin.isPresent() && theirs.isPresent()
                ? OptionalDouble.of(pin.get().metresTo(theirs.get()))
                : OptionalDouble.empty();
    }

    /**
     * The words of a report that are compared.
     *
     * @param report the report
     * @return description and place in words, at most {@value #COMPARED} characters
     */
    public static String words(Report report) {
        return compared(report.description() + " " + report.place().words());
    }

    private static String compared(String text) {
        return text.length() <= COMPARED ? text : text.substring(0, COMPARED);
    }

    @Override
    public String toString() {
        return "Likeness[REDACTED]";
    }
}
