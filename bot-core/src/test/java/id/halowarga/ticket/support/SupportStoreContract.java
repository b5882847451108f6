package id.halowarga.ticket.support;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.NEIGHBOUR;
import static id.halowarga.ticket.SampleTickets.PHOTO;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Pin;
import id.halowarga.testing.Stores;
import id.halowarga.text.Language;
import id.halowarga.ticket.Identity;
import id.halowarga.ticket.Place;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Reporter;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketStage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link SupportStore} and every {@link SimilarReports} does. */
public abstract class SupportStoreContract {
    private static final Instant NOW = SampleTickets.FILED.plus(Duration.ofDays(3));
    private static final Pin MARKET = new Pin(-6.90000, 107.60000);
    /** Forty-four metres north of the market, over a cell's border. */
    private static final Pin CLOSE = new Pin(-6.89960, 107.60000);
    /** A hundred and eleven metres north of it. */
    private static final Pin FURTHER = new Pin(-6.89900, 107.60000);

    private static final String HOLE = "Jalan berlubang besar di depan pasar lama, motor sering jatuh";

    private final SampleTickets samples = new SampleTickets(5);
    private Stores stores;
    private SupportStore supports;
    private SimilarReports similar;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    @BeforeEach
    void open() {
        stores = stores();
        supports = stores.supports();
        similar = stores.similar();
    }

    private Ticket kept(TicketKind kind, String words, Optional<Pin> pin, String topic) {
        Ticket ticket = samples.of(report(kind, words, pin, topic));
        assertThat(stores.tickets().insert(ticket)).isTrue();
        return ticket;
    }

    private Ticket complaint(String words, Pin pin, String topic) {
        return kept(TicketKind.COMPLAINT, words, Optional.of(pin), topic);
    }

    private static Report report(TicketKind kind, String words, Optional<Pin> pin, String topic) {
        return new Report(
                kind,
                words,
                new Place(pin, ""),
                List.of(),
                Optional.empty(),
                Identity.OPEN,
                new Reporter(CITIZEN, "", Language.INDONESIAN),
                List.of(new Suggestion(new Topic(topic), 0.9)),
                false,
                false);
    }

    private List<Ticket> find(String words, Optional<Pin> pin, String topic) {
        return find(words, pin, topic, NEIGHBOUR, SampleTickets.FILED);
    }

    private List<Ticket> find(String words, Optional<Pin> pin, String topic, ChatAddress citizen, Instant since) {
        List<Suggestion> suggested = List.of(new Suggestion(new Topic(topic), 0.9));
        return similar.find(new Likeness(Optional.of(citizen), words, pin, Optional.empty(), suggested, since, 100), 5);
    }

    private static Support support(Ticket ticket, ChatAddress chat, int minute) {
        return new Support(
                ticket.number(),
                new Reporter(chat, "Ibu Contoh", Language.ENGLISH),
                NOW.plus(Duration.ofMinutes(minute)),
                "saya juga '🙏'",
                List.of(PHOTO));
    }

    @Test
    void aCitizenSupportsATicketOnce() {
        Ticket ticket = complaint(HOLE, MARKET, "dpupr");
        Support first = support(ticket, NEIGHBOUR, 1);
        assertThat(supports.add(first)).isTrue();
        assertThat(supports.add(support(ticket, NEIGHBOUR, 2))).isFalse();
        assertThat(supports.of(ticket.number())).containsExactly(first);
        assertThat(supports.count(ticket.number())).isEqualTo(1);
    }

    @Test
    void aSupportCanBeEnded() {
        Ticket ticket = complaint(HOLE, MARKET, "dpupr");
        supports.add(support(ticket, NEIGHBOUR, 1));
        assertThat(supports.remove(ticket.number(), CITIZEN)).isFalse();
        assertThat(supports.remove(ticket.number(), NEIGHBOUR)).isTrue();
        assertThat(supports.count(ticket.number())).isZero();
        assertThat(supports.by(NEIGHBOUR, 5)).isEmpty();
    }

    @Test
    void listsWhatACitizenSupportsNewestFirst() {
        Ticket one = complaint(HOLE, MARKET, "dpupr");
        Ticket two = complaint("Sampah menumpuk", FURTHER, "dlh");
        supports.add(support(one, NEIGHBOUR, 1));
        supports.add(support(two, NEIGHBOUR, 2));
        supports.add(support(two, CITIZEN, 3));
        assertThat(supports.by(NEIGHBOUR, 5)).containsExactly(two.number(), one.number());
        assertThat(supports.by(NEIGHBOUR, 1)).containsExactly(two.number());
    }

    @Test
    void findsTheSameTopicCloseByWhateverTheWords() {
        Ticket close = complaint("aspal hancur", CLOSE, "dpupr");
        complaint("aspal hancur", FURTHER, "dpupr");
        complaint("lampu mati", CLOSE, "dishub");
        assertThat(find("jalan rusak parah", Optional.of(MARKET), "dpupr")).containsExactly(close);
    }

    @Test
    void findsTheSameWordsWherePlacesDoNotContradict() {
        Ticket nowhere = kept(TicketKind.COMPLAINT, HOLE, Optional.empty(), "x1");
        complaint(HOLE, new Pin(-6.80, 107.60), "x1");
        assertThat(find(HOLE + " kemarin", Optional.of(MARKET), "dpupr")).containsExactly(nowhere);
        assertThat(find("Air keran mati sejak pagi", Optional.of(MARKET), "dpupr"))
                .isEmpty();
    }

    @Test
    void aFloodOfReportsInTheSameWordsElsewhereHidesNoneThatFits() {
        for (int i = 0; i < 100; i++) {
            complaint(HOLE, new Pin(-6.80 + i / 1000.0, 107.40), "x1");
        }
        Ticket around = complaint(HOLE, new Pin(-6.89700, 107.60000), "x1");
        Ticket nowhere = kept(TicketKind.COMPLAINT, HOLE, Optional.empty(), "x1");
        for (int i = 0; i < 100; i++) {
            complaint(HOLE, new Pin(-6.80 + i / 1000.0, 107.80), "x1");
        }
        assertThat(find(HOLE, Optional.of(MARKET), "dpupr")).containsExactly(around, nowhere);
        assertThat(find(HOLE, Optional.empty(), "dpupr")).hasSize(5);
    }

    @Test
    void theClosestComesFirst() {
        Ticket close = complaint("aspal hancur", CLOSE, "dpupr");
        Ticket there = complaint("aspal hancur", MARKET, "dpupr");
        Ticket nowhere = kept(TicketKind.COMPLAINT, HOLE, Optional.empty(), "dpupr");
        assertThat(find(HOLE, Optional.of(MARKET), "dpupr")).containsExactly(there, close, nowhere);
    }

    @Test
    void findsNeitherOwnNorOldNorFinishedReports() {
        Ticket ticket = complaint(HOLE, MARKET, "dpupr");
        assertThat(find(HOLE, Optional.of(MARKET), "dpupr", CITIZEN, SampleTickets.FILED))
                .isEmpty();
        assertThat(find(HOLE, Optional.of(MARKET), "dpupr", NEIGHBOUR, NOW)).isEmpty();
        stores.tickets().update(SampleTickets.moved(ticket, TicketStage.DONE, Optional.empty()));
        assertThat(find(HOLE, Optional.of(MARKET), "dpupr")).isEmpty();
    }

    @Test
    void neverFindsReportsOfOtherKinds() {
        for (TicketKind kind : TicketKind.values()) {
            if (kind != TicketKind.COMPLAINT) {
                kept(kind, HOLE, Optional.of(MARKET), "dpupr");
            }
        }
        assertThat(find(HOLE, Optional.of(MARKET), "dpupr")).isEmpty();
    }
}
