package id.halowarga.webchat;

import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Turns what went wrong into a sentence for the person: {@code {"error": …}}, never more. */
@RestControllerAdvice(basePackageClasses = RefusalAnswers.class)
class RefusalAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalAnswers.class);
    private static final String SECONDS_TO_WAIT = "5";

    private final Messages messages;
    private final PageLanguage language;

    RefusalAnswers(Messages messages, PageLanguage language) {
        this.messages = messages;
        this.language = language;
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> refused(Refusal refusal, HttpServletRequest request) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(refusal.status()).contentType(MediaType.APPLICATION_JSON);
        if (refusal.status().value() == 429 || refusal.status().value() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        return answer.body(Map.of("error", messages.plain(language.of(request), refusal.key())));
    }

    @ExceptionHandler({InboxUnavailableException.class, ChatHistoryUnavailableException.class})
    ResponseEntity<Map<String, String>> unavailable(RuntimeException failure, HttpServletRequest request) {
        LOG.warn("A web chat request could not be served: {}", failure.getMessage());
        return refused(Refusal.unavailable(), request);
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> tooLarge(MaxUploadSizeExceededException failure, HttpServletRequest request) {
        return refused(Refusal.tooLargeFile(), request);
    }

    @ExceptionHandler({
        HttpMessageNotReadableException.class,
        ServletRequestBindingException.class,
        MethodArgumentTypeMismatchException.class,
        MissingServletRequestPartException.class,
        MultipartException.class
    })
    ResponseEntity<Map<String, String>> malformed(Exception failure, HttpServletRequest request) {
        return refused(Refusal.malformed(), request);
    }

    /** The browser went away in the middle of an answer: there is nobody to tell. */
    @ExceptionHandler
    void gone(IOException failure) {
        LOG.debug("A web chat connection ended: {}", failure.getClass().getSimpleName());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, String>> trouble(RuntimeException failure, HttpServletRequest request) {
        // The class alone: a failure's words and those of its causes may carry what a person wrote.
        LOG.error(
                "A web chat request failed: {} at {}",
                failure.getClass().getName(),
                failure.getStackTrace().length > 0 ? failure.getStackTrace()[0] : "an unknown place");
        return refused(Refusal.trouble(), request);
    }
}
