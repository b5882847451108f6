package id.halowarga.telegram;

/** How Telegram's updates arrive. */
public enum TelegramMode {
    /** We ask for them; for one node, needs no public address. */
    POLLING,
    /** Telegram brings them to our public address; for any number of nodes. */
    WEBHOOK
}
