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
    CHANNEL_FEEDBACK;

    /**
     * Whether only the unit that handles it may know that it exists.
     *
     * @return true for corruption
     */
    public boolean sealed() {
        return this == CORRUPTION;
    }

    /**
     * Whether it is about people of the government rather than about a matter.
     *
     * @return true for conduct and corruption
     */
    public boolean aboutStaff() {
        return this == CONDUCT || this == CORRUPTION;
    }
}
