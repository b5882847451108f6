package id.halowarga.ticket;

/** What a citizen wants. */
public enum TicketKind {
    /** Pengaduan: something is wrong. */
    COMPLAINT,
    /** Aspirasi or saran: something could be better. */
    SUGGESTION,
    /** Permintaan informasi: something is not known. */
    INFORMATION,
    /** Laporan perilaku pegawai: how a member of the staff behaved; never for the unit that it is about. */
    CONDUCT,
    /** Laporan korupsi or pungli: sealed, for the inspectorate only. */
    CORRUPTION,
    /** Masukan tentang kanal ini: about this channel itself. */
    CHANNEL_FEEDBACK
}
