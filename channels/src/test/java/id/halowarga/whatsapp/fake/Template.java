package id.halowarga.whatsapp.fake;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A template that Meta has approved.
 *
 * @param name       its name
 * @param language   its language
 * @param parameters how many parameters its body has
 * @param buttons    labels of its quick replies
 */
public record Template(String name, String language, int parameters, List<String> buttons) {
    private static final int LONGEST_PARAMETER = 1024;

    /** What Meta refuses inside a parameter: line ends, tabs, more than four spaces in a row. */
    private static final Pattern UNTIDY = Pattern.compile("(?s).*([\\n\\r\\t]| {5}).*");

    boolean matches(Fields template) {
        return name.equals(template.text("name"))
                && language.equals(template.object("language").text("code"));
    }

    /** Refuses a message that does not fit the template. */
    void check(Fields template) {
        int given = 0;
        if (template.has("components")) {
            for (Fields component : template.objects("components", 10)) {
                component.only("type", "body", "button", "header");
                if (component.text("type").equals("body")) {
                    given = component.has("parameters") ? body(component) : 0;
                }
            }
        }
        if (given != parameters) {
            throw new GraphError(
                    400,
                    132000,
                    "Number of parameters does not match the expected number of params",
                    "body: number of localizable_params (" + given + ") does not match the expected number of params ("
                            + parameters + ")");
        }
    }

    private static int body(Fields component) {
        List<Fields> values = component.objects("parameters", 50);
        for (Fields value : values) {
            value.only("type", "text");
            if (UNTIDY.matcher(value.words("text", LONGEST_PARAMETER)).matches()) {
                throw new GraphError(
                        400,
                        132018,
                        "Template parameter is not valid",
                        "Param text cannot have new-line/tab characters or more than 4 consecutive spaces");
            }
        }
        return values.size();
    }
}
