package id.halowarga.ticket;

/** Who hears of a change of a ticket. */
public enum Hearer {
    /** The citizen who filed it. */
    CITIZEN,
    /** The citizens whose tickets follow it. */
    FOLLOWERS,
    /** Those who handle it, called-in OPDs included, besides the one who acted. */
    HANDLERS,
    /** Those to whom it comes, or who have to decide now. */
    NEXT,
    /** The operators. */
    OPERATORS
}
