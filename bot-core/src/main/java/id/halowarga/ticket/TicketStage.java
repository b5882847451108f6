package id.halowarga.ticket;

/** Where a ticket stands in its life. */
public enum TicketStage {
    /** Baru: filed, an operator has to find the OPD. */
    NEW,
    /** Diverifikasi: an operator looked at it and takes care of it. */
    VERIFIED,
    /** Diteruskan: it is at an OPD that has not accepted it yet. */
    FORWARDED,
    /** Diproses: the OPD works on it. */
    IN_PROGRESS,
    /** Menunggu warga: the OPD asked the citizen; the clock stands still. */
    AWAITING_CITIZEN,
    /** Menunggu persetujuan: an answer waits for the head of the OPD. */
    AWAITING_APPROVAL,
    /** Selesai sebagian: the OPD says that a part is done; work may go on, and the citizen may accept it so. */
    PARTLY_DONE,
    /** Selesai: the OPD says that it is done. */
    DONE,
    /** Ditutup: the citizen agreed, or did not answer. */
    CLOSED,
    /** Ditolak: refused with a reason. */
    REFUSED,
    /** Digabung: follows another ticket on the same matter. */
    MERGED,
    /** Dikembalikan: the OPD says that it is not its matter; an operator decides. */
    RETURNED,
    /** Dibuka kembali: the citizen says that it is not done. */
    REOPENED;

    /**
     * Whether somebody still has to work on it.
     *
     * @return true until it is done, closed, refused or merged
     */
    public boolean open() {
        return switch (this) {
            case NEW,
                    VERIFIED,
                    FORWARDED,
                    IN_PROGRESS,
                    AWAITING_CITIZEN,
                    AWAITING_APPROVAL,
                    PARTLY_DONE,
                    RETURNED,
                    REOPENED -> true;
            case DONE, CLOSED, REFUSED, MERGED -> false;
        };
    }
}
