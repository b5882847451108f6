package id.halowarga.whatsapp.api;

import java.util.List;

/**
 * A message whose words Meta approved beforehand.
 *
 * @param name       its name
 * @param language   its language
 * @param components its parameters, empty if it has none
 */
public record Template(String name, Language language, List<Component> components) implements Content {
    /**
     * Its language.
     *
     * @param policy always {@code deterministic}
     * @param code   such as {@code id} or {@code en_US}
     */
    public record Language(String policy, String code) {}

    /**
     * Parameters of a part of it.
     *
     * @param type       {@code body}
     * @param parameters what stands for {@code {{1}}}, {@code {{2}}} and so on
     */
    public record Component(String type, List<Parameter> parameters) {}

    /**
     * A parameter.
     *
     * @param type always {@code text}
     * @param text its words: without line ends, tabs and more than four spaces in a row
     */
    public record Parameter(String type, String text) {
        @Override
        public String toString() {
            return "Parameter[REDACTED]";
        }
    }

    /**
     * A template with words for its body.
     *
     * @param name       its name
     * @param language   its language's code
     * @param parameters what stands for {@code {{1}}}, {@code {{2}}} and so on
     * @return the content
     */
    public static Template of(String name, String language, List<String> parameters) {
        List<Parameter> words =
                parameters.stream().map(text -> new Parameter("text", text)).toList();
        List<Component> components = words.isEmpty() ? List.of() : List.of(new Component("body", words));
        return new Template(name, new Language("deterministic", language), components);
    }

    @Override
    public String kind() {
        return "template";
    }
}
