package id.halowarga.load;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operator, who invites an officer for every OPD before the load begins. */
final class Appointments implements Person {
    static final long OPERATOR = 1001;
    private static final Pattern CODE = Pattern.compile("/daftar\\s+([A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();
    private final Webhooks webhooks;

    Appointments(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    void appoint(long officer, String opd) throws InterruptedException {
        webhooks.text(OPERATOR, "/undang " + opd + " admin");
        String code = codes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (code == null) {
            throw new IllegalStateException("no invitation came for " + opd);
        }
        webhooks.text(officer, "/daftar " + code);
    }

    @Override
    public void received(String text, long message, List<Button> buttons) {
        Matcher code = CODE.matcher(text);
        if (code.find()) {
            codes.add(code.group(1));
        }
    }
}
