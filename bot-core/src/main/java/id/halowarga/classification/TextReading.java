package id.halowarga.classification;

import java.util.Optional;

/**
 * What kind of thing a text seems to be.
 *
 * @param emergency   the emergency that is going on, if the text tells of one
 * @param smallTalk   whether it is a greeting, thanks or noise alone, which never becomes a report
 * @param intent      what its writer seems to want, empty where it cannot be told
 * @param profane     whether it holds swear words: a flag for the handler, never a reason to refuse
 */
public record TextReading(Optional<Emergency> emergency, boolean smallTalk, Optional<Intent> intent, boolean profane) {
    /** Kinds of emergency. */
    public enum Emergency {
        /** A fire. */
        FIRE,
        /** A traffic or other accident with people hurt. */
        ACCIDENT,
        /** A flood, landslide, earthquake or storm with people in danger. */
        DISASTER,
        /** Violence or a crime that is going on. */
        VIOLENCE,
        /** Somebody needs a doctor at once. */
        MEDICAL
    }

    /** What a writer seems to want. */
    public enum Intent {
        /** To complain (pengaduan). */
        COMPLAINT,
        /** To suggest (aspirasi, saran). */
        SUGGESTION,
        /** To ask (permintaan informasi). */
        QUESTION,
        /** To report the conduct of staff. */
        STAFF_CONDUCT,
        /** To report corruption or illegal levies (pungli). */
        CORRUPTION
    }
}
