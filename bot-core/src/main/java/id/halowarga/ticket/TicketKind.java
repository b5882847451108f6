package id.halowarga.ticket;

/** What a citizen wants. */
public enum TicketKind {
    /** Pengaduan: something is wrong. */
    COMPLAINT,
    /** Aspirasi or saran: something could be better. */
    SUGGESTION,
    /** Permintaan informasi: something is not known. */
    INFORMATION
}
