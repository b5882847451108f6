package id.halowarga.telegram;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code getUpdates} that leaves each update as it came. The library's own method reads the whole batch into its classes,
 * so that a single update of a kind that it does not know would hold up all that follow.
 */
final class FetchUpdates extends BotApiMethod<ArrayList<ObjectNode>> {
    private static final long serialVersionUID = 1L;

    /** Most updates that one answer holds. Source: Bot API. */
    private static final int LIMIT = 100;

    private final long offset;
    private final long timeout;

    /**
     * Asks for updates.
     *
     * @param offset  first update wanted; all before it are confirmed
     * @param timeout seconds to wait while there are none
     */
    FetchUpdates(long offset, long timeout) {
        this.offset = offset;
        this.timeout = timeout;
    }

    @JsonProperty("offset")
    long offset() {
        return offset;
    }

    @JsonProperty("timeout")
    long timeout() {
        return timeout;
    }

    @JsonProperty("limit")
    int limit() {
        return LIMIT;
    }

    @JsonProperty("allowed_updates")
    List<String> allowedUpdates() {
        return Update.KINDS;
    }

    @Override
    public String getMethod() {
        return "getUpdates";
    }

    @Override
    public ArrayList<ObjectNode> deserializeResponse(String answer) throws TelegramApiRequestException {
        return deserializeResponseArray(answer, ObjectNode.class);
    }
}
