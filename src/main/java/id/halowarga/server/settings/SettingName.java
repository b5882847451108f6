package id.halowarga.server.settings;

import java.util.Locale;

/**
 * A setting's name as operators know it: the environment variable.
 *
 * @param variable the variable, such as {@code HALO_TELEGRAM_WEBHOOK_SECRET}
 */
record SettingName(String variable) {
    /**
     * Translates a Spring property's name.
     *
     * @param property the property, such as {@code halo.telegram.webhook-secret} or {@code halo.admins[0]}
     * @return the variable's name; elements of a list go by the list's name
     */
    static SettingName ofProperty(String property) {
        String withoutIndex = property.replaceAll("\\[[^]]*]", "");
        String words = withoutIndex.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
        return new SettingName(words.replace('.', '_').replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /**
     * Whether a sentence begins with a setting's name already.
     *
     * @param sentence the sentence
     * @return true if its first word looks like an environment variable of ours
     */
    static boolean beginsWithOne(String sentence) {
        return sentence.matches("(?s)(HALO|SERVER|SPRING|MANAGEMENT|LOGGING)_[A-Z_]+\\b.*");
    }

    @Override
    public String toString() {
        return variable;
    }
}
