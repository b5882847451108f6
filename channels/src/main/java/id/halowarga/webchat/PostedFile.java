package id.halowarga.webchat;

import id.halowarga.message.MediaKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file that the page uploads.
 *
 * @param id      the page's identifier of the message
 * @param kind    what kind of file the page says it is
 * @param file    the file
 * @param caption words under it, empty if none
 * @param replyTo identifier of the line that it answers
 * @param album   the page's identifier of files that were chosen together
 */
record PostedFile(
        String id,
        MediaKind kind,
        MultipartFile file,
        String caption,
        Optional<String> replyTo,
        Optional<String> album) {
    private static final int MAX_NAME = 120;
    private static final Pattern ALBUM = Pattern.compile("[A-Za-z0-9_-]{8,64}");

    /**
     * Checks what was posted.
     *
     * @throws Refusal 4xx if something is malformed
     */
    static PostedFile checked(Form form, MultipartFile file) {
        if (form.album() != null && !ALBUM.matcher(form.album()).matches()) {
            throw Refusal.malformed();
        }
        return new PostedFile(
                PostedMessage.requireId(form.id()),
                kind(form.kind()),
                file,
                PostedMessage.cleaned(form.caption() == null ? "" : form.caption()),
                PostedMessage.replied(form.replyTo()),
                Optional.ofNullable(form.album()));
    }

    private static MediaKind kind(@Nullable String name) {
        return Arrays.stream(MediaKind.values())
                .filter(kind -> kind != MediaKind.STICKER
                        && kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(Refusal::malformed);
    }

    /**
     * The sender's name of the file.
     *
     * @return its last 120 characters, empty if it has none
     */
    Optional<String> fileName() {
        return Optional.ofNullable(file.getOriginalFilename())
                .map(name -> name.length() > MAX_NAME ? name.substring(name.length() - MAX_NAME) : name)
                .filter(name -> !name.isBlank());
    }

    @Override
    public String toString() {
        return "PostedFile[" + kind + ", REDACTED]";
    }

    /**
     * The fields beside the file, as posted.
     *
     * @param id      the page's identifier of the message
     * @param kind    a {@link MediaKind} in lower case
     * @param caption words under the file
     * @param replyTo identifier of the line that it answers
     * @param album   the page's identifier of files that were chosen together
     */
    record Form(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String caption,
            @Nullable String replyTo,
            @Nullable String album) {}
}
