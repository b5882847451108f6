package id.halowarga.faults;

import id.halowarga.whatsapp.fake.Faults.Call;
import java.util.concurrent.CountDownLatch;

/** What platforms do instead of an answer, each a few times: asks for patience, fails, talks nonsense, is silent, vanishes. */
final class ChannelMischief {
    private static final String SEND = "sendMessage";
    private static final String NONSENSE = "<html><body>502 Bad Gateway</body></html>";
    private static final int CHANNEL_LIMIT = 130429;
    private static final int PAIR_LIMIT = 131056;
    private static final int SOMETHING_WENT_WRONG = 131000;
    /** Never opened: a call that was given up is not done. */
    private static final CountDownLatch NEVER = new CountDownLatch(1);

    private final id.halowarga.telegram.fake.Faults telegram;
    private final id.halowarga.whatsapp.fake.Faults whatsapp;
    private final int swallowedBefore;

    ChannelMischief(Messengers messengers) {
        this.telegram = messengers.telegram().simulator().faults();
        this.whatsapp = messengers.whatsapp().simulator().faults();
        this.swallowedBefore = swallowed();
    }

    /** Both ask for patience. */
    void limit() {
        telegram.flood(SEND, 1);
        whatsapp.refuse(Call.MESSAGE, 400, CHANNEL_LIMIT);
        whatsapp.refuse(Call.MESSAGE, 400, PAIR_LIMIT);
    }

    /** Both fail. */
    void fail() {
        telegram.refuse(SEND, 500, "Internal Server Error");
        whatsapp.refuse(Call.MESSAGE, 500, SOMETHING_WENT_WRONG);
    }

    /** Both answer something that is not theirs, with and without success. */
    void talkNonsense() {
        telegram.answer(SEND, 502, NONSENSE);
        telegram.answer(SEND, 200, NONSENSE);
        whatsapp.answer(Call.MESSAGE, 502, NONSENSE);
        whatsapp.answer(Call.MESSAGE, 200, NONSENSE);
    }

    /** Both never answer and do nothing. */
    void fallSilent() {
        telegram.hold(SEND, NEVER);
        whatsapp.hold(Call.MESSAGE, NEVER);
    }

    /** Both do what they are asked to, and never say so. */
    void swallow() {
        telegram.swallow(SEND);
        whatsapp.swallow(Call.MESSAGE);
    }

    /** How often both did so. */
    int calls() {
        return swallowed() - swallowedBefore;
    }

    private int swallowed() {
        return telegram.swallowed() + whatsapp.swallowed();
    }

    /** From now on both work. */
    void end() {
        telegram.forget();
        whatsapp.forget();
    }
}
