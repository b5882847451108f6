package id.halowarga.staff;

import id.halowarga.message.ChannelName;
import java.time.Instant;
import java.util.List;

/** Messages that could not be handled or delivered for good, kept until an operator decides. */
public interface FailedMessages {
    /**
     * The newest of them.
     *
     * @param most how many at most
     * @return the newest first, possibly none
     */
    List<Failed> newest(int most);

    /**
     * How many there are.
     *
     * @return the number
     */
    long count();

    /**
     * Has one handled or delivered again, behind what waits for the same chat.
     *
     * @param id its identity
     * @return whether it was still there
     */
    boolean resend(String id);

    /**
     * Forgets one.
     *
     * @param id its identity
     * @return whether it was still there
     */
    boolean discard(String id);

    /**
     * One of them; neither words nor persons are told.
     *
     * @param id       identity, at most 50 characters that a button's payload can hold
     * @param incoming whether a person sent it; else it was for one
     * @param channel  the channel
     * @param reason   why it failed
     * @param at       when it failed
     */
    record Failed(String id, boolean incoming, ChannelName channel, Reason reason, Instant at) {}

    /** Why a message failed. */
    enum Reason {
        /** The platform says that the person cannot be reached: blocked, left, no account, channel switched off. */
        UNREACHABLE,
        /** The platform refuses the message itself. */
        INVALID,
        /** It waited longer than a message may. */
        EXPIRED,
        /** The application failed on it. */
        DEFECT
    }
}
