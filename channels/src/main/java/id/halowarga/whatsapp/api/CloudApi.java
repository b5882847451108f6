package id.halowarga.whatsapp.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The calls of the Cloud API that we need. They block, and end within the time limit of the access; none of them repeats
 * itself, follows a redirect, or tells its token to logs or exceptions.
 */
public final class CloudApi {
    private static final String TYPING = "text";

    private final CloudAccess access;
    private final CloudHttp http;
    private final MediaHosts hosts;

    /**
     * With an access.
     *
     * @param access where and as whom
     */
    public CloudApi(CloudAccess access) {
        this.access = access;
        this.http = new CloudHttp(access);
        this.hosts = new MediaHosts(access.base());
    }

    private record Sent(List<Id> messages) {}

    private record Id(String id) {}

    private record Success(boolean success) {}

    private record Receipt(
            @JsonProperty("messaging_product") String product,
            @JsonProperty("status") String status,
            @JsonProperty("message_id") String messageId,
            @JsonProperty("typing_indicator") Optional<Typing> typing) {}

    private record Typing(String type) {}

    /**
     * Sends a message.
     *
     * @param message the message
     * @return Meta's identifier of it
     */
    public ApiAnswer<String> send(OutgoingMessage message) {
        ApiAnswer<Sent> answer = http.post(access.ofNumber("messages"), message, Sent.class);
        return CloudHttp.map(
                answer,
                sent -> sent.messages().stream().map(Id::id).findFirst().orElseThrow(IllegalArgumentException::new));
    }

    /**
     * Marks a received message, and those before it, as read.
     *
     * @param messageId its identifier
     * @param typing    whether the person shall see that an answer is being written, for 25 seconds at most
     * @return whether Meta took it
     */
    public ApiAnswer<Boolean> markRead(String messageId, boolean typing) {
        Optional<Typing> indicator = typing ? Optional.of(new Typing(TYPING)) : Optional.empty();
        Receipt receipt = new Receipt("whatsapp", "read", messageId, indicator);
        return CloudHttp.map(http.post(access.ofNumber("messages"), receipt, Success.class), Success::success);
    }

    /**
     * Uploads a file, which Meta then keeps for 30 days.
     *
     * @param file the file
     * @return Meta's identifier of it
     * @throws IOException if the file cannot be opened
     */
    public ApiAnswer<String> upload(Upload file) throws IOException {
        try (UploadForm form = UploadForm.open(file)) {
            return CloudHttp.map(http.upload(access.ofNumber("media"), form, Id.class), Id::id);
        }
    }

    /**
     * Asks where a file can be fetched that a person sent.
     *
     * @param mediaId its identifier, from a webhook of the last 7 days
     * @return its address, good for 5 minutes
     * @throws IllegalArgumentException if the identifier is none
     */
    public ApiAnswer<MediaAddress> media(String mediaId) {
        return http.get(access.ofNode(mediaId), MediaAddress.class);
    }

    /**
     * Fetches a file. The token goes to Meta's servers and the API's own alone, whatever the address says.
     *
     * @param address where it is
     * @return its bytes, to be closed by the caller
     */
    public ApiAnswer<Download> download(MediaAddress address) {
        Optional<URI> trusted = hosts.trusted(address.url());
        return trusted.isPresent()
                ? http.download(trusted.get())
                : new ApiAnswer.Unreachable<>("a file is at a server that is not Meta's");
    }
}
