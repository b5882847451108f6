package id.halowarga.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A citizen who sends report after report, each with a serial number in its words, and does what the buttons offer. */
final class RobotCitizen implements Callable<Void> {
    private static final Pattern NUMBER = Pattern.compile("HW-[0-9]{4}-[0-9A-Z]{6}");
    private static final Pattern DRAFT = Pattern.compile("d([0-9]+)\\..*");
    private static final String CLOSING = "Nomor: ";
    private static final String ANSWER = "menjawab laporan";
    /** Button of the question whether a similar report is to be supported, which depends on who reported before. */
    private static final String OWN = "Tetap kirim laporan saya";

    /** Reports that may be without an answer when the next one is begun. */
    private static final int UNANSWERED = 2;

    /** What to say to which button, the first that is offered. */
    private static final List<Map.Entry<String, String>> SAYINGS = List.of(
            Map.entry("Kirim", "kirim"),
            Map.entry(OWN, "tetap kirim laporan saya"),
            Map.entry("Lewati", "lewati"),
            Map.entry("Lanjut tanpa tambahan", "lanjut tanpa tambahan"),
            Map.entry("Rahasia", "rahasia"));

    private final Platform platform;
    private final int person;
    private final Postman postman;
    private final FaultLedger ledger;
    private final Ear ear;
    private final IntSupplier serials;
    private final String channel;
    private final Set<String> closed = new HashSet<>();
    /** Number of the last closed report's draft; they grow. */
    private int closedDraft;

    private int answers;

    /**
     * At home.
     *
     * @param serials the next report's serial, below zero for no more
     */
    RobotCitizen(Platform platform, int person, Postman postman, FaultLedger ledger, IntSupplier serials) {
        this.platform = platform;
        this.person = person;
        this.channel = platform.address(person).replaceAll(":.*", "");
        this.postman = postman;
        this.ledger = ledger;
        this.ear = new Ear(platform, person, ledger);
        this.serials = serials;
    }

    /** The number in a message, empty if there is none. */
    static Optional<String> number(Platform.Received message) {
        Matcher number = NUMBER.matcher(message.text());
        return number.find() ? Optional.of(number.group()) : Optional.empty();
    }

    @Override
    public Void call() throws InterruptedException {
        int reports = 0;
        for (int serial = serials.getAsInt(); serial >= 0; serial = serials.getAsInt()) {
            report(serial);
            reports++;
            awaitAnswers(reports - UNANSWERED);
        }
        awaitAnswers(reports);
        return null;
    }

    /** Handlers answer while the citizen talks on, and reports on. */
    private void awaitAnswers(int reports) {
        while (answers < reports) {
            heard(ear.next());
        }
    }

    private boolean heard(Platform.Received message) {
        if (message.text().contains(ANSWER)) {
            if (ledger.answered(person, number(message).orElseThrow())) {
                answers++;
            }
            return true;
        }
        return false;
    }

    private void report(int serial) throws InterruptedException {
        List<String> transcript = new ArrayList<>(List.of(channel));
        Set<String> seen = new HashSet<>();
        int draft = closedDraft;
        say("Jalan berlubang dan rusak parah di depan pasar, laporan ke " + serial);
        while (true) {
            Platform.Received message = ear.next();
            if (heard(message)) {
                continue;
            }
            // Nothing comes twice in one report, and nothing of an earlier one, but from a node that was frozen on the
            // way to the platform and replaced.
            if (ofEarlierReport(message) || !seen.add(message.toString())) {
                ledger.repeated();
                continue;
            }
            draft = draft(message).orElse(draft);
            if (!message.buttons().contains(OWN)) {
                transcript.add(
                        message.toString().replaceAll(NUMBER.pattern(), "NOMOR").replaceAll("[0-9]+", "#"));
            }
            if (message.text().contains(CLOSING)) {
                String number = number(message).orElseThrow();
                closed.add(number);
                closedDraft = draft;
                ledger.reported(person, serial, number, transcript);
                return;
            }
            Optional<String> saying = saying(message);
            if (saying.isPresent()) {
                say(saying.get());
            }
        }
    }

    private boolean ofEarlierReport(Platform.Received message) {
        return message.text().contains(CLOSING)
                ? closed.contains(number(message).orElseThrow())
                : draft(message).orElse(Integer.MAX_VALUE) <= closedDraft;
    }

    /** Number of the draft that the buttons are about. */
    private static OptionalInt draft(Platform.Received message) {
        return message.payloads().stream()
                .map(DRAFT::matcher)
                .filter(Matcher::matches)
                .mapToInt(payload -> Integer.parseInt(payload.group(1)))
                .findFirst();
    }

    private static Optional<String> saying(Platform.Received message) {
        return SAYINGS.stream()
                .filter(saying -> message.buttons().contains(saying.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private void say(String words) throws InterruptedException {
        postman.bring(platform.write(person, words));
    }
}
