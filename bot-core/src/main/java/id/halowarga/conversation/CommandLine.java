package id.halowarga.conversation;

/**
 * A command as written.
 *
 * @param command   which one
 * @param arguments what follows it, stripped, empty if nothing
 */
record CommandLine(Command command, String arguments) {}
