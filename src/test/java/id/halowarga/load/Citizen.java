package id.halowarga.load;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Reports something, then comes again as somebody else. Sends the next message some time after the last one is answered. */
final class Citizen implements Person {
    private static final List<String> REPORTS = List.of(
            "Jalan di depan sekolah rusak parah, banyak lubang",
            "Lampu jalan di gang kami mati sudah seminggu",
            "Sampah menumpuk di pinggir sungai dan bau sekali",
            "Got mampet, air meluap ke jalan setiap hujan",
            "Pohon besar hampir tumbang di dekat lapangan");
    /** What is pressed if it is offered, the first of them first; else the first button. */
    private static final List<String> CHOICES = List.of("Kirim", "Tetap kirim", "Lanjut tanpa tambahan", "Rahasia");

    private static final String RECEIPT = "Lihat laporan";
    private static final String PLACE = "Lewati";

    private final Platform platform;
    private final Pace pace;
    private final Board board;
    private final LongSupplier identities;
    private final SplittableRandom random;
    private final AtomicLong sent = new AtomicLong();
    private volatile boolean open;
    private volatile String chat = "";

    Citizen(Platform platform, Pace pace, Board board, LongSupplier identities, long seed) {
        this.platform = platform;
        this.pace = pace;
        this.board = board;
        this.identities = identities;
        this.random = new SplittableRandom(seed);
    }

    void begin() {
        chat = platform.chat(identities.getAsLong());
        platform.join(chat, this);
        String report = REPORTS.get(random.nextInt(REPORTS.size()));
        say(() -> platform.text(chat, report));
    }

    /** Does not read the chat any more. */
    void leave() {
        platform.leave(chat);
    }

    /** Whether an answer is missing for a time. */
    boolean waitsSince(long nanos) {
        long at = sent.get();
        return at != 0 && System.nanoTime() - at > nanos;
    }

    private void say(Runnable message) {
        open = true;
        pace.run(random, () -> {
            sent.set(System.nanoTime());
            message.run();
        });
    }

    @Override
    public void received(Message message) {
        long asked = sent.getAndSet(0);
        if (asked != 0) {
            board.now().answered(asked);
        }
        // An answer may come in several messages, and one without buttons leaves nothing to do yet.
        if (open && !message.buttons().isEmpty()) {
            open = false;
            goOn(message);
        }
    }

    private void goOn(Message message) {
        if (message.offers(RECEIPT)) {
            board.now().ticket();
            leave();
            begin();
        } else if (message.offers(PLACE)) {
            double latitude = random.nextDouble(-7.5, -6.5);
            double longitude = random.nextDouble(107, 108);
            say(() -> platform.place(chat, latitude, longitude));
        } else {
            Button button = choice(message.buttons());
            say(() -> platform.press(chat, message.id(), button));
        }
    }

    private static Button choice(List<Button> buttons) {
        return CHOICES.stream()
                .flatMap(choice ->
                        buttons.stream().filter(button -> button.label().contains(choice)))
                .findFirst()
                .orElse(buttons.get(0));
    }
}
