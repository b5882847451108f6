package id.halowarga.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The operator, who invites an officer at every platform for every OPD before the load begins. */
final class Appointments implements Person {
    static final String OPERATOR = "1001";
    private static final List<String> OPDS = List.of("dpupr", "dlh", "dishub", "disperkim", "pdam");
    private static final Pattern CODE = Pattern.compile("/daftar\\s+([A-Za-z0-9_-]+)");
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final BlockingQueue<String> codes = new LinkedBlockingQueue<>();
    private final Platform desk;

    /** An operator who works at a platform. */
    Appointments(Platform desk) {
        this.desk = desk;
    }

    List<Officer> appoint(List<Platform> platforms) throws InterruptedException {
        desk.join(OPERATOR, this);
        List<Officer> officers = new ArrayList<>();
        for (Platform platform : platforms) {
            for (String opd : OPDS) {
                long number = 1 + officers.size();
                Officer officer = new Officer(platform, platform.chat(number), number);
                platform.join(officer.chat(), officer);
                platform.text(officer.chat(), "/daftar " + invitation(opd));
                officers.add(officer);
            }
        }
        return officers;
    }

    private String invitation(String opd) throws InterruptedException {
        desk.text(OPERATOR, "/undang " + opd + " admin");
        String code = codes.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (code == null) {
            throw new IllegalStateException("no invitation came for " + opd);
        }
        return code;
    }

    @Override
    public void received(Message message) {
        Matcher code = CODE.matcher(message.text());
        if (code.find()) {
            codes.add(code.group(1));
        }
    }
}
