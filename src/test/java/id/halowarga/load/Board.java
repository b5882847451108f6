package id.halowarga.load;

import java.util.concurrent.atomic.AtomicReference;

/** Where everybody notes what happens: the figures of the present measurement. */
final class Board {
    private final AtomicReference<Figures> figures = new AtomicReference<>(new Figures());

    /** The present figures. */
    Figures now() {
        return figures.get();
    }

    /** Begins a measurement; what was noted before is with the figures before. */
    Figures begin() {
        Figures fresh = new Figures();
        figures.set(fresh);
        return fresh;
    }
}
