package id.halowarga.message;

/** Which commands a chat's command menu offers, on channels that have one. */
public enum CommandMenu {
    /** A citizen's commands. */
    CITIZEN,
    /** An OPD admin's. */
    OPD_ADMIN,
    /** An OPD head's. */
    OPD_HEAD,
    /** A city operator's. */
    OPERATOR,
    /** A city leader's. */
    LEADER
}
