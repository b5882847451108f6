package id.halowarga.message;

import java.util.regex.Pattern;

final class Identifiers {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_.+-]{1,128}");

    private Identifiers() {}

    static void requireIdentifier(String value, String what) {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a usable " + what + " identifier");
        }
    }
}
