package id.halowarga.server.operations;

import id.halowarga.message.ChannelName;
import id.halowarga.server.redis.DeadLetter;
import id.halowarga.server.redis.DeadLetterId;
import id.halowarga.server.redis.DeadLetters;
import id.halowarga.staff.FailedMessages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Shows operators the dead letters of all lanes. */
final class DeadLetterDesk implements FailedMessages {
    private static final String INCOMING = "in";

    private final DeadLetters letters;

    DeadLetterDesk(DeadLetters letters) {
        this.letters = letters;
    }

    @Override
    public List<Failed> newest(int most) {
        return letters.list(most).stream().map(DeadLetterDesk::failed).toList();
    }

    private static Failed failed(DeadLetter letter) {
        String channel = letter.owner().substring(0, Math.max(0, letter.owner().indexOf(':')));
        boolean incoming = letter.lane().name().equals(INCOMING);
        return new Failed(
                letter.id().toString(), incoming, new ChannelName(channel), reason(letter.reason()), letter.at());
    }

    /** What the application itself stumbled over is named by its exception. */
    private static Reason reason(String word) {
        return Arrays.stream(Reason.values())
                .filter(reason -> reason.name().equals(word))
                .findFirst()
                .orElse(Reason.DEFECT);
    }

    @Override
    public long count() {
        return letters.count();
    }

    @Override
    public boolean resend(String id) {
        return with(id, letters::resend);
    }

    @Override
    public boolean discard(String id) {
        return with(id, letters::discard);
    }

    /** A payload is never trusted: what is no id is no letter's. */
    private static boolean with(String id, Predicate<DeadLetterId> deed) {
        Optional<DeadLetterId> parsed = parse(id);
        return parsed.isPresent() && deed.test(parsed.get());
    }

    private static Optional<DeadLetterId> parse(String id) {
        try {
            return Optional.of(DeadLetterId.parse(id));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
