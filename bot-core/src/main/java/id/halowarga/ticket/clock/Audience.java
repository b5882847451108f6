package id.halowarga.ticket.clock;

/** Whom a step of the clock tells something. */
public enum Audience {
    /** The OPD's admins (PIC) and groups. */
    PIC,
    /** The OPD's head and deputies; the operators where there is none. */
    HEAD,
    /** The city operators. */
    OPERATORS,
    /** The city's leaders. */
    LEADERS,
    /** The citizen who filed the ticket. */
    CITIZEN
}
