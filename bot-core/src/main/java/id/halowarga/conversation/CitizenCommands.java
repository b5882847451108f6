package id.halowarga.conversation;

/** The commands that everybody has. */
public final class CitizenCommands {
    private CitizenCommands() {}

    /**
     * Whether a word behind a slash is a citizen's command.
     *
     * @param word the word without its slash, in any case
     * @return true if the citizen's dialogue knows it
     */
    public static boolean know(String word) {
        return Command.bySlashName(word).isPresent();
    }
}
