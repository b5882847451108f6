package id.halowarga.channel;

import java.time.Duration;

/**
 * A messenger on which free words may be sent only for a while after the person's last message; afterwards only words that
 * its operator approved beforehand. The house keeps what it has to say until the person writes again.
 */
public interface WindowedChannel extends Channel {
    /**
     * How long free words may be sent after a message of the person.
     *
     * @return the time
     */
    Duration window();

    /**
     * Asks a person, in words approved beforehand, to write to us, so that the message can be sent.
     *
     * @param delivery the message that waits
     * @return what became of it; never an exception for a failure of the network or the platform
     */
    NudgeResult nudge(Delivery delivery);
}
