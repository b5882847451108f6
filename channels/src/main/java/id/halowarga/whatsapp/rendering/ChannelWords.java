package id.halowarga.whatsapp.rendering;

import id.halowarga.fitting.Labels;
import id.halowarga.text.Messages;
import java.util.stream.Collectors;

/**
 * Words of the channel's own. A message does not say its language, so they are said in all of them.
 *
 * @param choose  stands over something to choose whose words went before
 * @param or      stands over what can be chosen instead of sending a place
 * @param button  opens a list, up to 20 characters
 * @param more    the row that leads to further rows, up to 24 characters
 * @param unsent  says that a file is not taken by WhatsApp
 */
public record ChannelWords(String choose, String or, String button, String more, String unsent) {
    /** Longest text of a list's button. Source: Cloud API, interactive lists. */
    private static final int LONGEST_BUTTON = 20;

    private static final int LONGEST_ROW = 24;

    /**
     * From the catalogue.
     *
     * @param messages the catalogue
     * @return the words
     */
    public static ChannelWords of(Messages messages) {
        return new ChannelWords(
                said(messages, "choose"),
                said(messages, "or"),
                new Labels(LONGEST_BUTTON).fit(said(messages, "button")),
                new Labels(LONGEST_ROW).fit(said(messages, "more")),
                said(messages, "unsent"));
    }

    private static String said(Messages messages, String key) {
        return messages.languages().stream()
                .map(language -> messages.plain(language, "channel.whatsapp." + key))
                .distinct()
                .collect(Collectors.joining(" · "));
    }
}
