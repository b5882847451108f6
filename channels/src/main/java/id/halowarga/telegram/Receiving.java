package id.halowarga.telegram;

/** A way for updates to arrive. */
interface Receiving {
    /**
     * Lets updates arrive. Returns when there is nothing left to do, or ends when stopped.
     *
     * @param reception takes them in
     * @param patience  deals with failures
     * @throws InterruptedException if stopped
     */
    void receive(Reception reception, Patience patience) throws InterruptedException;
}
