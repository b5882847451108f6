package id.halowarga.load;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Handles an OPD's tickets: accepts every tenth that arrives and finishes it. */
final class Officer implements Person {
    private static final Pattern NUMBER = Pattern.compile("HW-[0-9]{4}-[0-9A-Z]{6}");
    private static final int ONE_IN = 10;

    private final long id;
    private final Webhooks webhooks;
    private final Pace pace;

    Officer(long id, Webhooks webhooks, Pace pace) {
        this.id = id;
        this.webhooks = webhooks;
        this.pace = pace;
    }

    @Override
    public void received(String text, long message, List<Button> buttons) {
        Matcher number = NUMBER.matcher(text);
        boolean card = buttons.stream().anyMatch(button -> button.label().contains("Terima"));
        if (card && number.find() && ThreadLocalRandom.current().nextInt(ONE_IN) == 0) {
            String ticket = number.group();
            pace.run(() -> webhooks.text(id, "/terima " + ticket));
            pace.run(() -> webhooks.text(id, "/selesai " + ticket + " Sudah kami perbaiki, terima kasih."));
        }
    }
}
