package id.halowarga.staff;

/** What a handler may do. */
public enum Role {
    /** City operator (Operator Kabupaten, Diskominfo): every OPD. */
    OPERATOR,
    /** OPD admin (PIC): the own OPD. */
    OPD_ADMIN,
    /** Deputy of an OPD's head (wakil): the same as the head. */
    OPD_DEPUTY,
    /** OPD head (pimpinan): the own OPD, and approval. */
    OPD_HEAD,
    /** City leader or command centre (pimpinan daerah): figures and overdue tickets of every OPD; may raise a priority. */
    LEADER;

    /**
     * Whether a handler of this role belongs to an OPD.
     *
     * @return false for those who work for the whole city
     */
    public boolean ofOpd() {
        return switch (this) {
            case OPD_ADMIN, OPD_DEPUTY, OPD_HEAD -> true;
            case OPERATOR, LEADER -> false;
        };
    }

    /**
     * Whether a handler of this role speaks for the OPD: approves answers and gets what is overdue.
     *
     * @return true for the head and the deputies
     */
    public boolean heads() {
        return this == OPD_HEAD || this == OPD_DEPUTY;
    }
}
