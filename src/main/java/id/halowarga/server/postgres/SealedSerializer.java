package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.redis.MessageJson;
import org.jspecify.annotations.Nullable;

/** Task data as sealed JSON: the chats and words in it are personal. A task without data has none to seal. */
final class SealedSerializer implements Serializer {
    /** Version of the format, raised by a release that adds anything; 0 is that of releases that stored none. */
    private static final int FORMAT = 1;

    private final PersonalCipher cipher;

    SealedSerializer(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : cipher.seal(MessageJson.write(data, FORMAT));
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] sealed) {
        return sealed == null ? null : MessageJson.readToRewrite(cipher.open(sealed), type, FORMAT);
    }
}
