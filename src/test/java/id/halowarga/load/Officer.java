package id.halowarga.load;

import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles an OPD's tickets: accepts some of those that arrive and finishes them. Two at different platforms share an OPD. */
final class Officer implements Person {
    private static final Pattern NUMBER = Pattern.compile("HW-[0-9]{4}-[0-9A-Z]{6}");
    private static final int ONE_IN = 20;

    private final Platform platform;
    private final String chat;
    private final SplittableRandom random;
    private volatile Pace pace = new Pace(0, java.time.Duration.ZERO);

    Officer(Platform platform, String chat, long seed) {
        this.platform = platform;
        this.chat = chat;
        this.random = new SplittableRandom(seed);
    }

    String chat() {
        return chat;
    }

    /** From now on works at a pace. */
    void at(Pace other) {
        pace = other;
    }

    @Override
    public void received(Message message) {
        Matcher number = NUMBER.matcher(message.text());
        if (message.offers("Terima") && number.find() && random.nextInt(ONE_IN) == 0) {
            String ticket = number.group();
            pace.run(random, () -> {
                platform.text(chat, "/terima " + ticket);
                pace.run(
                        random,
                        () -> platform.text(chat, "/selesai " + ticket + " Sudah kami perbaiki, terima kasih."));
            });
        }
    }
}
