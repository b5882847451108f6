package id.halowarga.channel;

/** Takes what platforms tell of messages that they accepted earlier. */
public interface DeliveryReports {
    /**
     * Stores a report durably. Reports may come late, repeated and in any order: the record of a message never moves
     * backwards, and the same report again changes nothing. Only after this returns may the platform be told that the report
     * was received.
     *
     * @param report the report
     * @throws InboxUnavailableException if it could not be stored; the platform must be left to deliver it again
     */
    void record(DeliveryReport report);
}
