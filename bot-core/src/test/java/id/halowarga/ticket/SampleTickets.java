package id.halowarga.ticket;

import id.halowarga.classification.Suggestion;
import id.halowarga.classification.Topic;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.MessageId;
import id.halowarga.message.Pin;
import id.halowarga.text.Language;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Tickets for tests: ever new numbers, everything else fixed. */
public final class SampleTickets {
    /** When the samples were filed. */
    public static final Instant FILED = Instant.parse("2026-11-02T02:00:00Z");

    /** A citizen's chat. */
    public static final ChatAddress CITIZEN = new ChatAddress(ChannelName.TELEGRAM, "1001");

    /** Another citizen's chat. */
    public static final ChatAddress NEIGHBOUR = new ChatAddress(ChannelName.WHATSAPP, "6280000000002");

    /** An OPD. */
    public static final OpdCode ROADS = new OpdCode("dpupr");

    /** Another OPD. */
    public static final OpdCode WASTE = new OpdCode("dlh");

    /** A photo. */
    public static final MediaContent.Stored PHOTO = new MediaContent.Stored(
            MediaKind.PHOTO, "ab".repeat(32), "image/jpeg", 48_213, Optional.of("foto \"jalan\".jpg"));

    /** A voice note without a name. */
    public static final MediaContent.Stored VOICE =
            new MediaContent.Stored(MediaKind.VOICE, "0c".repeat(32), "audio/ogg", 9_001, Optional.empty());

    private final Random random;

    /**
     * A sequence of numbers.
     *
     * @param seed the same one gives the same numbers
     */
    public SampleTickets(long seed) {
        this.random = new Random(seed);
    }

    /**
     * A message's cause.
     *
     * @param value the message's identifier
     * @return a cause of this one message
     */
    public static Cause cause(String value) {
        return new Cause(List.of(new MessageId(ChannelName.TELEGRAM, value)));
    }

    /**
     * A new number.
     *
     * @return another one each time
     */
    public TicketNumber number() {
        return TicketNumber.next("HW", YearMonth.of(2026, 11), random);
    }

    /**
     * A new ticket with everything that a citizen can give, at no OPD.
     *
     * @return version 0, stage NEW
     */
    public Ticket rich() {
        return at(new Report(
                TicketKind.COMPLAINT,
                "Jalan berlubang 😬\ndi depan pasar; DROP TABLE ticket; --'\"\\",
                new Place(Optional.of(new Pin(-6.123456789, 106.987654321)), "Pasar Baru, RT 01/RW 02"),
                List.of(PHOTO, VOICE),
                Optional.of(ROADS),
                Identity.CONFIDENTIAL,
                new Reporter(CITIZEN, "Ibu Contoh", Language.ENGLISH),
                List.of(new Suggestion(new Topic("jalan"), 0.8125), new Suggestion(new Topic("drainase"), 0.1)),
                false,
                true));
    }

    /**
     * A new ticket with as little as possible.
     *
     * @param reporter  who files it
     * @param emergency whether it tells of an emergency
     * @return version 0, stage NEW
     */
    public Ticket plain(ChatAddress reporter, boolean emergency) {
        return at(new Report(
                TicketKind.SUGGESTION,
                "Mohon ditambah bangku",
                Place.NONE,
                List.of(),
                Optional.empty(),
                Identity.OPEN,
                new Reporter(reporter, "", Language.INDONESIAN),
                List.of(),
                emergency,
                false));
    }

    /**
     * A new ticket on the government's own people.
     *
     * @param kind  conduct or corruption
     * @param about the unit that it is about
     * @return version 0, stage NEW
     */
    public Ticket onStaff(TicketKind kind, Optional<OpdCode> about) {
        return at(new Report(
                kind,
                "Diminta uang di loket",
                Place.NONE,
                List.of(),
                Optional.empty(),
                Identity.CONFIDENTIAL,
                new Reporter(CITIZEN, "", Language.INDONESIAN),
                List.of(),
                false,
                false,
                about));
    }

    /**
     * A new ticket.
     *
     * @param report what the citizen sent
     * @return version 0, stage NEW
     */
    public Ticket of(Report report) {
        return at(report);
    }

    private Ticket at(Report report) {
        return new TicketBuilder(number(), report, FILED, deadlines(FILED)).build();
    }

    /**
     * The same ticket filed at another time.
     *
     * @param ticket the ticket
     * @param days   days after {@link #FILED}
     * @return due five days later
     */
    public static Ticket filed(Ticket ticket, int days) {
        Instant filed = FILED.plus(Duration.ofDays(days));
        return ticket.copy()
                .filedAt(filed)
                .changedAt(filed)
                .deadlines(deadlines(filed))
                .build();
    }

    /**
     * Deadlines of a ticket.
     *
     * @param filed when it was filed
     * @return a first answer after five days, the completion after twenty
     */
    public static Deadlines deadlines(Instant filed) {
        return new Deadlines(
                Optional.empty(),
                filed.plus(Duration.ofDays(5)),
                filed.plus(Duration.ofDays(20)),
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The ticket after its next change.
     *
     * @param ticket the ticket
     * @param stage  its new stage
     * @param opd    the OPD that it is at now
     * @return one version on, an hour later
     */
    public static Ticket moved(Ticket ticket, TicketStage stage, Optional<OpdCode> opd) {
        return ticket.at(opd).moved(stage, ticket.changedAt().plus(Duration.ofHours(1)));
    }

    /**
     * Something said.
     *
     * @param number the ticket
     * @param words  the words
     * @param days   days after {@link #FILED}
     * @return an answer of the roads' OPD with a photo
     */
    public static StoryEntry said(TicketNumber number, String words, int days) {
        return new StoryEntry(
                number,
                FILED.plus(Duration.ofDays(days)),
                StoryEntry.Kind.ANSWER,
                "Petugas Contoh",
                Optional.of(ROADS),
                words,
                List.of(PHOTO));
    }

    /**
     * A line of the audit trail.
     *
     * @param number the ticket
     * @param action what was done
     * @param days   days after {@link #FILED}
     * @return a handler's change
     */
    public static AuditEntry audited(TicketNumber number, String action, int days) {
        return new AuditEntry(
                number,
                FILED.plus(Duration.ofDays(days)),
                "telegram:2002",
                "Petugas Contoh",
                Optional.of(ChannelName.TELEGRAM),
                action,
                "FORWARDED dpupr",
                "IN_PROGRESS dpupr",
                "telegram:77");
    }
}
