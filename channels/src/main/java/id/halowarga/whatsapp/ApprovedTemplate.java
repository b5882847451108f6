package id.halowarga.whatsapp;

import id.halowarga.fitting.Labels;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.whatsapp.api.Template;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A template that Meta approved for a kind of notice.
 *
 * @param name       its name: lower-case letters, digits and {@code _}
 * @param language   its language, such as {@code id} or {@code en_US}; {@code id} if unset
 * @param parameters what stands for its {@code {{1}}}, {@code {{2}}} and so on, none if unset
 */
public record ApprovedTemplate(String name, String language, List<Parameter> parameters) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9_]{1,512}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(_[A-Z]{2,4})?");

    /** Longest beginning of a message that a template quotes. */
    private static final Labels EXCERPT = new Labels(200);

    /** Stands where a message is about no ticket: Meta takes no empty parameter. */
    private static final String NONE = "–";

    /**
     * Fills in what is unset and checks the rest.
     *
     * @throws IllegalArgumentException if a value is malformed or missing, with a sentence that names the setting
     */
    public ApprovedTemplate(@Nullable String name, @Nullable String language, @Nullable List<Parameter> parameters) {
        this.name = name == null ? "" : name.strip();
        this.language = language == null || language.isBlank() ? "id" : language.strip();
        this.parameters = parameters == null ? List.of() : List.copyOf(parameters);
        if (!NAME.matcher(this.name).matches()) {
            throw new IllegalArgumentException(
                    "HALO_WHATSAPP_TEMPLATES_…_NAME must be a template's name: lower-case letters, digits and _.");
        }
        if (!LANGUAGE.matcher(this.language).matches()) {
            throw new IllegalArgumentException(
                    "HALO_WHATSAPP_TEMPLATES_…_LANGUAGE must be a language code, such as id or en_US.");
        }
    }

    /** What a parameter can stand for. */
    public enum Parameter {
        /** The ticket's number. */
        TICKET,
        /** The beginning of the message. */
        WORDS
    }

    /**
     * The template for a message.
     *
     * @param message the message that waits
     * @return the content
     */
    Template content(OutboundMessage message) {
        return Template.of(
                name,
                language,
                parameters.stream().map(parameter -> value(parameter, message)).toList());
    }

    private static String value(Parameter parameter, OutboundMessage message) {
        return switch (parameter) {
            case TICKET -> message.about().map(TicketReference::number).orElse(NONE);
            case WORDS -> EXCERPT.fit(message.text().plain());
        };
    }
}
