package id.halowarga.whatsapp.api;

/**
 * The token that every call carries in its header, a secret. {@link #toString()} is redacted.
 *
 * @param value visible ASCII characters, 1 to 1,000
 */
public record AccessToken(String value) {
    private static final int MAX_LENGTH = 1000;

    /**
     * Checks that it fits a header.
     *
     * @throws IllegalArgumentException if it does not, with a sentence that names the setting, not the value
     */
    public AccessToken {
        boolean visible = value.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (value.isEmpty() || value.length() > MAX_LENGTH || !visible) {
            throw new IllegalArgumentException(
                    "HALO_WHATSAPP_ACCESS_TOKEN must be a token as Meta gives it, without spaces.");
        }
    }

    @Override
    public String toString() {
        return "[REDACTED]";
    }
}
