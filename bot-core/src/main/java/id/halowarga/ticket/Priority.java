package id.halowarga.ticket;

/** How much a ticket presses, the least first. */
public enum Priority {
    /** In its turn. */
    NORMAL,
    /** Before others: many citizens support it, or somebody raised it. */
    HIGH,
    /** At once: life or safety may depend on it. */
    URGENT
}
