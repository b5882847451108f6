package id.halowarga.webchat;

import id.halowarga.directory.Directory;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page itself, at the root of the site. */
@Controller
class PageEndpoint {
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final Duration CHOICE_STAYS = Duration.ofDays(365);

    private final PageTemplate template;
    private final PageAssets assets;
    private final PageLanguage languages;
    private final Sessions sessions;
    private final WebchatSettings settings;
    private final String city;
    private final boolean demonstration;

    PageEndpoint(
            Messages messages,
            PageAssets assets,
            PageLanguage languages,
            Sessions sessions,
            WebchatSettings settings,
            Directory directory,
            ObjectProvider<DemonstrationStaff> demonstration) {
        this.template = PageTemplate.load("page.html", messages);
        this.assets = assets;
        this.languages = languages;
        this.sessions = sessions;
        this.settings = settings;
        this.city = directory.city();
        this.demonstration = demonstration.getIfAvailable() != null;
    }

    /**
     * Serves the page.
     *
     * @param lang a language to switch to, remembered in a cookie
     */
    @GetMapping("/")
    ResponseEntity<String> page(
            @RequestParam @Nullable String lang, HttpServletRequest request, HttpServletResponse response) {
        Language language = languages.of(request);
        if (lang != null && languages.offered(lang).isPresent()) {
            language = new Language(lang);
            remember(language, request, response);
        }
        sessions.findOrOpen(request, response);
        return ResponseEntity.ok()
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(template.fill(language, values(language)));
    }

    private Map<String, String> values(Language language) {
        boolean indonesian = language.equals(Language.INDONESIAN);
        return Map.of(
                "city", city,
                "lang", language.code(),
                "assets", assets.path(),
                "demonstration", Boolean.toString(demonstration),
                "maxMegabytes", Long.toString(settings.largestFile().toMegabytes()),
                "maxBytes", Long.toString(settings.largestFile().toBytes()),
                "otherLang", indonesian ? "en" : "id",
                "otherLangName", indonesian ? "English" : "Bahasa Indonesia");
    }

    private static void remember(Language language, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(PageLanguage.COOKIE, language.code())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(CHOICE_STAYS)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
