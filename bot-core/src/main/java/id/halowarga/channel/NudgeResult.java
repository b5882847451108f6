package id.halowarga.channel;

/** What became of an attempt to ask a person to write to us. */
public sealed interface NudgeResult {
    /**
     * The platform took it.
     *
     * @param sent the platform's identifier of what was sent
     */
    record Nudged(String sent) implements NudgeResult {}

    /**
     * The person cannot be asked, for a reason that the city's operator should know; the message waits all the same.
     *
     * @param obstacle what is in the way
     * @param error    the platform's code, empty if it was not asked; no personal data
     */
    record Impossible(Obstacle obstacle, String error) implements NudgeResult {}

    /**
     * It failed as any message can fail.
     *
     * @param result a wait or a refusal
     */
    record Failed(DeliveryResult result) implements NudgeResult {}

    /** What can be in the way. */
    enum Obstacle {
        /** No words are configured for the kind of notice. */
        NO_TEMPLATE,
        /** The platform does not take the configured words: unknown, not approved, paused, other parameters. */
        TEMPLATE_REFUSED,
        /** The person wants no such messages. */
        OPTED_OUT
    }
}
