package id.halowarga.webchat;

import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * The page with gaps for words: <code>{{key}}</code> or <code>{{key|argument}}</code> for the catalogue's,
 * <code>{{$name}}</code> for values. Everything that is filled in is escaped.
 */
final class PageTemplate {
    private static final Pattern GAP = Pattern.compile("\\{\\{(\\$?)([A-Za-z0-9.-]+)(?:\\|([^}]*))?}}");

    private final String html;
    private final Messages messages;

    private PageTemplate(String html, Messages messages) {
        this.html = html;
        this.messages = messages;
    }

    /**
     * Reads a template beside this class.
     *
     * @param name     its file name
     * @param messages the catalogue
     * @return the template
     */
    static PageTemplate load(String name, Messages messages) {
        try (InputStream in = new ClassPathResource(name, PageTemplate.class).getInputStream()) {
            return new PageTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8), messages);
        } catch (IOException e) {
            throw new IllegalStateException("the page " + name + " is not part of the application", e);
        }
    }

    /**
     * Fills the gaps.
     *
     * @param language the language of the words
     * @param values   the values by name
     * @return the page
     * @throws IllegalArgumentException if a value is missing: a defect of ours
     */
    String fill(Language language, Map<String, String> values) {
        return GAP.matcher(html).replaceAll(gap -> {
            String words = gap.group(1).isEmpty()
                    ? word(language, gap.group(2), gap.group(3), values)
                    : value(gap.group(2), values);
            return Matcher.quoteReplacement(HtmlUtils.htmlEscape(words, "UTF-8"));
        });
    }

    private String word(Language language, String key, @Nullable String argument, Map<String, String> values) {
        if (argument == null) {
            return messages.plain(language, key);
        }
        return messages.plain(
                language, key, argument.startsWith("$") ? value(argument.substring(1), values) : argument);
    }

    private static String value(String name, Map<String, String> values) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("the page wants a value named " + name);
        }
        return value;
    }
}
