package id.halowarga.server.redis;

/**
 * A stored record that this release cannot read and that a newer one wrote: it is left to nodes of that release, which run
 * beside this one during an upgrade.
 */
public final class NewerRecordException extends UnreadableJsonException {
    private static final long serialVersionUID = 1L;

    /**
     * With what was to be read.
     *
     * @param type    the type that was expected
     * @param failure why it could not be read; only its class is kept
     */
    public NewerRecordException(Class<?> type, Exception failure) {
        super(type, failure);
    }
}
