package id.halowarga.channel;

import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;

/**
 * A messenger. Implementations are safe for use by several threads; calls block, and end within their own time limits.
 */
public interface Channel {
    /**
     * The channel's name, which its addresses and message ids carry.
     *
     * @return the name
     */
    ChannelName name();

    /**
     * Sends a message. One message of ours may become several of the platform's (its parts, always the same ones for the
     * same message); parts before {@link Delivery#firstPart()} were sent by an earlier attempt and are not sent again.
     *
     * @param delivery what to send and where
     * @return what became of it; never an exception for a failure of the network or the platform
     */
    DeliveryResult deliver(Delivery delivery);

    /**
     * Fetches a file that a person sent.
     *
     * @param reference the file
     * @return its bytes, to be closed by the caller, or why there are none
     */
    FetchResult fetch(MediaContent.Reference reference);

    /**
     * Whether the platform can be used now, for the health page.
     *
     * @return the state
     */
    ChannelHealth health();
}
