package id.halowarga.ticket;

import java.util.function.Supplier;

/** Makes several changes of the stores happen together or not at all. */
public interface UnitOfWork {
    /**
     * Runs a piece of work in one transaction; a unit inside another joins it, and its failure undoes both.
     *
     * <p>The outermost work is undone and begun again, a few times at most, when another transaction was in its way or it
     * ends with {@link HandledMessages.AlreadyHandledException}: it must have no effects beyond the stores.
     *
     * @param work what to do; its stores take part by themselves
     * @param <T>  type of its result
     * @return what it returned, once everything is durable
     */
    <T> T execute(Supplier<T> work);
}
