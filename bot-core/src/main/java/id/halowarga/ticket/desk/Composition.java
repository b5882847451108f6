package id.halowarga.ticket.desk;

import id.halowarga.message.RichText;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;

/** Puts a message together line by line; empty lines are left out, paragraphs stand apart. */
public final class Composition {
    private final Messages messages;
    private final Language language;
    private RichText text = RichText.EMPTY;

    /**
     * Begins a message.
     *
     * @param messages the words
     * @param language the reader's language
     */
    public Composition(Messages messages, Language language) {
        this.messages = messages;
        this.language = language;
    }

    /**
     * Adds a line of the catalogue.
     *
     * @param key       its key
     * @param arguments what its placeholders stand for
     * @return this
     */
    public Composition line(String key, Object... arguments) {
        return add("\n", messages.rich(language, key, arguments));
    }

    /**
     * Adds a paragraph of the catalogue.
     *
     * @param key       its key
     * @param arguments what its placeholders stand for
     * @return this
     */
    public Composition paragraph(String key, Object... arguments) {
        return add("\n\n", messages.rich(language, key, arguments));
    }

    /**
     * Adds people's own words as a paragraph.
     *
     * @param words the words, nothing if blank
     * @return this
     */
    public Composition words(String words) {
        return add("\n\n", RichText.plain(words.strip()));
    }

    private Composition add(String separator, RichText more) {
        if (!more.isEmpty()) {
            text = text.isEmpty()
                    ? more
                    : text.append(RichText.plain(separator)).append(more);
        }
        return this;
    }

    /**
     * The message.
     *
     * @return its words
     */
    public RichText text() {
        return text;
    }
}
