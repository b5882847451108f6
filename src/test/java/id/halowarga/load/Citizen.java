package id.halowarga.load;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** Reports something, then comes again as somebody else. Sends the next message when the last one is answered. */
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

    private final SimulatedTelegram telegram;
    private final Webhooks webhooks;
    private final Pace pace;
    private final Figures figures;
    private final LongSupplier identities;
    private final AtomicLong sent = new AtomicLong();
    private volatile long id;

    Citizen(SimulatedTelegram telegram, Webhooks webhooks, Pace pace, Figures figures, LongSupplier identities) {
        this.telegram = telegram;
        this.webhooks = webhooks;
        this.pace = pace;
        this.figures = figures;
        this.identities = identities;
    }

    void begin() {
        id = identities.getAsLong();
        telegram.join(id, this);
        String report = REPORTS.get(ThreadLocalRandom.current().nextInt(REPORTS.size()));
        say(() -> webhooks.text(id, report));
    }

    /** Whether an answer is missing for a time. */
    boolean waitsSince(long nanos) {
        long at = sent.get();
        return at != 0 && System.nanoTime() - at > nanos;
    }

    private void say(Runnable message) {
        pace.run(() -> {
            sent.set(System.nanoTime());
            message.run();
        });
    }

    @Override
    public void received(String text, long message, List<Button> buttons) {
        long asked = sent.get();
        if (buttons.isEmpty() || asked == 0 || !sent.compareAndSet(asked, 0)) {
            return;
        }
        figures.answered(asked);
        if (offers(buttons, RECEIPT)) {
            figures.ticket();
            telegram.leave(id);
            begin();
        } else if (offers(buttons, PLACE)) {
            ThreadLocalRandom random = ThreadLocalRandom.current();
            double latitude = random.nextDouble(-7.5, -6.5);
            double longitude = random.nextDouble(107, 108);
            say(() -> webhooks.place(id, latitude, longitude));
        } else {
            String payload = choice(buttons).payload();
            say(() -> webhooks.press(id, message, payload));
        }
    }

    private static boolean offers(List<Button> buttons, String label) {
        return buttons.stream().anyMatch(button -> button.label().contains(label));
    }

    private static Button choice(List<Button> buttons) {
        return CHOICES.stream()
                .flatMap(choice ->
                        buttons.stream().filter(button -> button.label().contains(choice)))
                .findFirst()
                .orElse(buttons.get(0));
    }
}
