package id.halowarga.telegram;

/**
 * The bot's own account.
 *
 * @param id       its identifier
 * @param userName its name without {@code @}, as links and mentions use it
 */
record BotIdentity(long id, String userName) {}
