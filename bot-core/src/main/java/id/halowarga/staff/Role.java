package id.halowarga.staff;

/** What a handler may do. */
public enum Role {
    /** City operator (Operator Kabupaten, Diskominfo): every OPD. */
    OPERATOR,
    /** OPD admin (PIC): the own OPD. */
    OPD_ADMIN,
    /** OPD head (pimpinan): the own OPD, and approval. */
    OPD_HEAD
}
