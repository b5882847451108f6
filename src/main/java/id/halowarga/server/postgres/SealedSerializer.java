package id.halowarga.server.postgres;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import id.halowarga.server.privacy.PersonalCipher;
import id.halowarga.server.redis.MessageJson;
import org.jspecify.annotations.Nullable;

/** Task data as sealed JSON: the chats and words in it are personal. A task without data has none to seal. */
final class SealedSerializer implements Serializer {
    private final PersonalCipher cipher;

    SealedSerializer(PersonalCipher cipher) {
        this.cipher = cipher;
    }

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : cipher.seal(MessageJson.write(data));
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] sealed) {
        return sealed == null ? null : MessageJson.read(cipher.open(sealed), type);
    }
}
