package id.halowarga.server.settings;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/**
 * Turns a setting that cannot be bound into one sentence. A settings record says itself what is wrong: a sentence that
 * begins with the variable's name is passed on as it is, any other gets the name in front. Values are never repeated, since
 * they may be secrets.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnusableSettingAnalyzer extends AbstractFailureAnalyzer<BindException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException failure) {
        String property = failure.getName() == null ? "halo" : failure.getName().toString();
        return new FailureAnalysis(sentence(failure, property), null, failure);
    }

    private static String sentence(BindException failure, String property) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException refusal) {
                return String.valueOf(refusal.getMessage());
            }
            if (cause instanceof BindValidationException invalid) {
                return sentence(invalid.getValidationErrors().getAllErrors().get(0), property);
            }
            if (cause instanceof IllegalArgumentException && isOurs(cause)) {
                return String.valueOf(cause.getMessage());
            }
        }
        return SettingName.ofProperty(property) + " has a value that cannot be read.";
    }

    private static boolean isOurs(Throwable cause) {
        return cause.getMessage() != null && SettingName.beginsWithOne(cause.getMessage());
    }

    private static String sentence(ObjectError error, String property) {
        String field = error instanceof FieldError inField ? "." + inField.getField() : "";
        return SettingName.ofProperty(property + field) + " " + error.getDefaultMessage() + ".";
    }
}
