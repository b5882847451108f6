package id.halowarga.ticket;

/** Who may see the citizen's name. */
public enum Identity {
    /** Terbuka: everybody who sees the report. */
    OPEN,
    /** Rahasia: handlers see it, the public never. */
    CONFIDENTIAL,
    /** Anonim: handlers never see it; answers still arrive. */
    ANONYMOUS
}
