package id.halowarga.ticket;

import java.util.function.Supplier;

/** Makes several changes of the stores happen together or not at all. */
public interface UnitOfWork {
    /**
     * Runs a piece of work in one transaction; a unit inside another joins it.
     *
     * @param work what to do; its stores take part by themselves
     * @param <T>  type of its result
     * @return what it returned, once everything is durable
     */
    <T> T execute(Supplier<T> work);
}
