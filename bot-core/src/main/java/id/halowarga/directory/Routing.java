package id.halowarga.directory;

import id.halowarga.classification.Suggestion;
import java.util.List;

/** Who seems responsible for a complaint. Nothing is routed by it alone: the citizen confirms, or an officer decides. */
public sealed interface Routing {
    /**
     * What the classifier thought.
     *
     * @return topics by falling probability, possibly none
     */
    List<Suggestion> suggested();

    /**
     * One unit, surely enough to be proposed alone.
     *
     * @param opd the unit
     */
    record Proposed(Opd opd, List<Suggestion> suggested) implements Routing {
        /** Copies the list. */
        public Proposed {
            suggested = List.copyOf(suggested);
        }
    }

    /**
     * Several units to choose from.
     *
     * @param opds at least one, the likeliest first
     */
    record Choices(List<Opd> opds, List<Suggestion> suggested) implements Routing {
        /** Copies the lists. */
        public Choices {
            opds = List.copyOf(opds);
            suggested = List.copyOf(suggested);
        }
    }

    /**
     * Somebody outside the city government.
     *
     * @param owner who
     */
    record Outside(ExternalOwner owner, List<Suggestion> suggested) implements Routing {
        /** Copies the list. */
        public Outside {
            suggested = List.copyOf(suggested);
        }
    }

    /** Nobody can be named: an officer decides. */
    record Unknown(List<Suggestion> suggested) implements Routing {
        /** Copies the list. */
        public Unknown {
            suggested = List.copyOf(suggested);
        }
    }
}
