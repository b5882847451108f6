package id.halowarga.text;

import id.halowarga.message.RichText;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The message catalogue: {@code messages.properties} (Indonesian) and one file per further language beside it. Patterns
 * are those of {@link MessageFormat}; {@code **bold**} marks bold words. Arguments are put in as they are: nothing in them
 * is read as a mark.
 */
public final class Messages {
    private static final String BUNDLE = "id.halowarga.text.messages";
    private static final ResourceBundle.Control ROOT_IS_INDONESIAN =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final List<Language> languages;
    private final Map<Language, ResourceBundle> bundles;
    private final Map<Language, Map<String, MessageFormat>> formats = new ConcurrentHashMap<>();

    /**
     * Loads the catalogues.
     *
     * @param languages the languages on offer, the default one first
     * @throws MissingResourceException if a language has no catalogue
     */
    public Messages(List<Language> languages) {
        this.languages = List.copyOf(languages);
        this.bundles = languages.stream().collect(Collectors.toUnmodifiableMap(l -> l, Messages::load));
    }

    /**
     * The shipped languages, Indonesian first.
     *
     * @return the catalogue
     */
    public static Messages shipped() {
        return new Messages(List.of(Language.INDONESIAN, Language.ENGLISH));
    }

    private static ResourceBundle load(Language language) {
        Locale locale = language.equals(Language.INDONESIAN) ? Locale.ROOT : Locale.forLanguageTag(language.code());
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, ROOT_IS_INDONESIAN);
        if (!bundle.getLocale().equals(locale)) {
            throw new MissingResourceException("no catalogue for " + language.code(), BUNDLE, language.code());
        }
        return bundle;
    }

    /**
     * The languages on offer.
     *
     * @return the default one first
     */
    public List<Language> languages() {
        return languages;
    }

    /**
     * Formatted words with their bold marks read.
     *
     * @param language  the reader's language; another than those on offer counts as the default one
     * @param key       the catalogue's key
     * @param arguments what the pattern's placeholders stand for
     * @return the words
     * @throws MissingResourceException if the catalogue has no such key: a defect of ours
     */
    public RichText rich(Language language, String key, Object... arguments) {
        Object[] fenced = Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof String words ? '\uE000' + withoutFences(words) + '\uE001' : argument)
                .toArray();
        return RichText.fromTemplate(format(language, key, fenced));
    }

    /**
     * Formatted words without marks, for labels of options.
     *
     * @param language  the reader's language
     * @param key       the catalogue's key
     * @param arguments what the pattern's placeholders stand for
     * @return the words
     * @throws MissingResourceException if the catalogue has no such key: a defect of ours
     */
    public String plain(Language language, String key, Object... arguments) {
        return rich(language, key, arguments).plain();
    }

    private static String withoutFences(String words) {
        return words.replace("\uE000", "").replace("\uE001", "");
    }

    private String format(Language language, String key, Object[] arguments) {
        Language known = bundles.containsKey(language) ? language : languages.get(0);
        MessageFormat format = formats.computeIfAbsent(known, l -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, k -> new MessageFormat(pattern(known, k), known.locale()));
        // MessageFormat is not safe for use by several threads.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private String pattern(Language language, String key) {
        ResourceBundle bundle = bundles.get(language);
        if (bundle == null) {
            throw new MissingResourceException("no catalogue for " + language.code(), BUNDLE, key);
        }
        return bundle.getString(key);
    }
}
