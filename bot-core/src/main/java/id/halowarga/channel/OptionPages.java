package id.halowarga.channel;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.Option;
import java.util.List;
import java.util.Optional;

/**
 * Keeps options for which a message has no room. One more option leads to them; who chooses it gets them as a message of
 * their own, without the conversation taking notice.
 */
public interface OptionPages {
    /**
     * The payload of the option that leads to a message's further options.
     *
     * @param delivery identity of the message's delivery
     * @return the same payload every time, 1 to {@link Option#MAX_PAYLOAD_BYTES} bytes
     */
    String payload(String delivery);

    /**
     * Keeps further options. Keeping the same again changes nothing.
     *
     * @param chat    where the message goes
     * @param payload what leads to them
     * @param options the options, at least one
     */
    void keep(ChatAddress chat, String payload, List<Option> options);

    /**
     * Finds further options.
     *
     * @param chat    where the message went
     * @param payload what was chosen
     * @return the options; empty if the payload leads to none of this chat, or they are too old
     */
    Optional<List<Option>> find(ChatAddress chat, String payload);
}
