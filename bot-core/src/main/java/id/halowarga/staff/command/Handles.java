package id.halowarga.staff.command;

import id.halowarga.staff.Handler;
import id.halowarga.staff.KeyedHash;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Names of handlers for buttons' payloads, which must not hold a chat's identifier: twelve hexadecimal digits. */
final class Handles {
    private static final int BYTES = 6;

    private final KeyedHash hash;

    Handles(KeyedHash hash) {
        this.hash = hash;
    }

    String of(Handler handler) {
        byte[] bytes = hash.of("handler\n" + handler.chat().encoded());
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, BYTES));
    }

    Optional<Handler> find(List<Handler> handlers, String handle) {
        return handlers.stream().filter(handler -> of(handler).equals(handle)).findFirst();
    }
}
