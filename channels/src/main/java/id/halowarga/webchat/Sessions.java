package id.halowarga.webchat;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** Sessions in cookies: nothing of them is kept on the server, so they survive its restart. */
@Component
class Sessions {
    static final String COOKIE = "halo_session";

    private final Duration lifetime;
    private final AddressPace pace;

    Sessions(WebchatSettings settings, AddressPace pace) {
        this.lifetime = settings.retention();
        this.pace = pace;
    }

    /**
     * The request's session.
     *
     * @param request the request
     * @return empty if its cookie is missing or not one of ours
     */
    Optional<Session> find(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return cookie == null ? Optional.empty() : Session.parse(cookie.getValue());
    }

    /**
     * The request's session, which must be there.
     *
     * @param request the request
     * @return the session
     * @throws Refusal 401 if there is none
     */
    Session require(HttpServletRequest request) {
        return find(request).orElseThrow(Refusal::withoutSession);
    }

    /**
     * The request's session, prolonged, or a new one.
     *
     * @param request  the request
     * @param response gets the cookie
     * @return the session
     * @throws Refusal 429 if too many new ones were given to the request's network address
     */
    Session findOrOpen(HttpServletRequest request, HttpServletResponse response) {
        Session session = find(request).orElseGet(() -> {
            pace.admitChat(request);
            return Session.draw();
        });
        setCookie(request, response, session.secret(), lifetime);
        return session;
    }

    /**
     * Makes the browser forget its session.
     *
     * @param request  the request
     * @param response gets the cookie's end
     */
    void close(HttpServletRequest request, HttpServletResponse response) {
        setCookie(request, response, "", Duration.ZERO);
    }

    private static void setCookie(
            HttpServletRequest request, HttpServletResponse response, String value, Duration lifetime) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .path("/")
                .maxAge(lifetime)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
