package id.halowarga.faults;

import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An OPD's handler, who answers every ticket that he is told of. */
final class RobotHandler implements Callable<Void> {
    private static final Pattern INVITATION = Pattern.compile("/daftar ([A-Z0-9-]+)");
    private static final String ACCEPT = "Terima";

    private final Platform platform;
    private final int person;
    private final Postman postman;
    private final FaultLedger ledger;
    private final Ear ear;

    RobotHandler(Platform platform, int person, Postman postman, FaultLedger ledger) {
        this.platform = platform;
        this.person = person;
        this.postman = postman;
        this.ledger = ledger;
        this.ear = new Ear(platform, person, ledger);
    }

    /** Joins an OPD by an operator's invitation. */
    void join(int operator, String opd) throws InterruptedException {
        Ear operators = new Ear(platform, operator, ledger);
        postman.bring(platform.write(operator, "/undang " + opd));
        Matcher invitation = INVITATION.matcher(operators.next().text());
        if (!invitation.find()) {
            throw new AssertionError("no invitation: " + operators.everything());
        }
        postman.bring(platform.write(person, "/daftar " + invitation.group(1)));
        ear.next();
    }

    /** Answers until interrupted. */
    @Override
    public Void call() throws InterruptedException {
        while (!Thread.currentThread().isInterrupted()) {
            if (ear.something()) {
                hear(ear.next());
            } else {
                Pause.aMoment();
            }
        }
        return null;
    }

    private void hear(Platform.Received message) throws InterruptedException {
        if (message.buttons().contains(ACCEPT)) {
            String number = RobotCitizen.number(message).orElseThrow();
            ledger.noticed(number);
            postman.bring(platform.write(person, "/balas " + number + " Terima kasih, sudah kami catat."));
        }
    }
}
