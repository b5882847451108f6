package id.halowarga.webchat;

import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The language that a visitor reads: the one that was chosen on the page, else one that the browser asks for, else
 * Indonesian. Phones in Indonesia are often set to English with Indonesian second: whoever reads Indonesian gets it.
 */
@Component
class PageLanguage {
    static final String COOKIE = "halo_language";

    private final List<Language> offered;

    PageLanguage(Messages messages) {
        this.offered = messages.languages();
    }

    /**
     * The language for a request.
     *
     * @param request the request
     * @return one on offer
     */
    Language of(HttpServletRequest request) {
        Cookie chosen = WebUtils.getCookie(request, COOKIE);
        Optional<Language> choice = chosen == null ? Optional.empty() : offered(chosen.getValue());
        return choice.orElseGet(() -> asked(request));
    }

    /**
     * A language on offer by its code.
     *
     * @param code an ISO 639 code
     * @return empty if it is not on offer
     */
    Optional<Language> offered(String code) {
        return offered.stream().filter(language -> language.code().equals(code)).findFirst();
    }

    private Language asked(HttpServletRequest request) {
        Language first = offered.get(0);
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return first;
        }
        List<Locale> locales = Collections.list(request.getLocales());
        List<Language> readable = locales.stream()
                .map(locale -> offered(locale.getLanguage()))
                .flatMap(Optional::stream)
                .toList();
        return readable.isEmpty() || readable.contains(first) ? first : readable.get(0);
    }
}
