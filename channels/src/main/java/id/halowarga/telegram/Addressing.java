package id.halowarga.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out whether words are meant for the bot. In a private chat all are; in a group only commands, mentions, and
 * replies to the bot are.
 */
final class Addressing {
    private static final Pattern COMMAND = Pattern.compile("^\\s*(/[A-Za-z0-9_]{1,32})(?:@([A-Za-z0-9_]+))?(?=\\s|$)");

    private final String botName;
    private final Pattern mention;

    /**
     * For a bot.
     *
     * @param bot the bot's account
     */
    Addressing(BotIdentity bot) {
        this.botName = bot.userName();
        this.mention = Pattern.compile(
                "(?<![A-Za-z0-9_])@" + Pattern.quote(botName) + "(?![A-Za-z0-9_])\\s*", Pattern.CASE_INSENSITIVE);
    }

    /**
     * The words without the bot's name.
     *
     * @param words   what was written, empty if nothing
     * @param certain whether the message is for the bot whatever it says: in private, or a reply to the bot
     * @return the words, empty if they are not for the bot
     */
    Optional<String> forBot(String words, boolean certain) {
        Matcher command = COMMAND.matcher(words);
        if (command.find()) {
            return command(words, command);
        }
        Matcher mentioned = mention.matcher(words);
        if (mentioned.find()) {
            return Optional.of(mentioned.replaceAll("").strip());
        }
        return certain ? Optional.of(words) : Optional.empty();
    }

    private Optional<String> command(String words, Matcher command) {
        String addressee = command.group(2);
        if (addressee == null) {
            return Optional.of(words);
        }
        return addressee.equalsIgnoreCase(botName)
                ? Optional.of(command.group(1) + words.substring(command.end()))
                : Optional.empty();
    }
}
