package id.halowarga.ticket.desk;

import id.halowarga.ticket.Cause;
import id.halowarga.ticket.HandledMessages;
import id.halowarga.ticket.HandledMessages.Outcome;
import id.halowarga.ticket.PartlyHandledException;
import id.halowarga.ticket.UnitOfWork;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes what a message causes happen once, however often the message is processed. */
public final class Ledger {
    private final UnitOfWork unit;
    private final HandledMessages handled;

    /**
     * Makes a ledger.
     *
     * @param unit    makes changes happen together
     * @param handled remembers what was done
     */
    public Ledger(UnitOfWork unit, HandledMessages handled) {
        this.unit = unit;
        this.handled = handled;
    }

    /**
     * What came of a piece of work.
     *
     * @param value its result
     * @param deed  what to remember; empty if nothing changed
     * @param <T>   type of the result
     */
    public record Work<T>(T value, Optional<Deed> deed) {
        /**
         * Something changed.
         *
         * @param value   the result
         * @param verb    what was done
         * @param subject to what
         * @param <T>     type of the result
         * @return the work
         */
        public static <T> Work<T> done(T value, String verb, String subject) {
            return new Work<>(value, Optional.of(new Deed(verb, subject)));
        }

        /**
         * Nothing changed.
         *
         * @param value the result
         * @param <T>   type of the result
         * @return the work
         */
        public static <T> Work<T> nothing(T value) {
            return new Work<>(value, Optional.empty());
        }
    }

    /**
     * Does a piece of work in one unit, unless its cause did it before.
     *
     * @param cause the messages that cause it
     * @param again the result if it was done before
     * @param work  the work
     * @param <T>   type of the result
     * @return the result, now or again
     * @throws PartlyHandledException if it was done before for the first messages of the cause only
     */
    public <T> T once(Cause cause, Function<Deed, T> again, Supplier<Work<T>> work) {
        return unit.execute(() -> {
            Optional<Deed> before = find(cause);
            if (before.isPresent()) {
                return again.apply(before.get());
            }
            Work<T> done = work.get();
            done.deed()
                    .ifPresent(deed ->
                            handled.record(cause, new Outcome(cause.messages().size(), deed.result())));
            return done.value();
        });
    }

    /**
     * What a cause led to before.
     *
     * @param cause the messages
     * @return what was done, empty if nothing was
     * @throws PartlyHandledException if it was done for the first messages of the cause only
     */
    public Optional<Deed> before(Cause cause) {
        return unit.execute(() -> find(cause));
    }

    private Optional<Deed> find(Cause cause) {
        Optional<Outcome> outcome = handled.find(cause.head());
        outcome.filter(o -> o.messages() < cause.messages().size()).ifPresent(o -> {
            throw new PartlyHandledException(o.messages());
        });
        return outcome.map(o -> Deed.parse(o.result()));
    }
}
