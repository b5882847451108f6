package id.halowarga.webchat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * What protects the page and its visitors: headers that keep foreign scripts, frames and guesses out, and the refusal of
 * changes that another site's page asks for.
 */
@Component
class PageGuard implements HandlerInterceptor {
    /** Sent by our page with every change; another site's page cannot add it without being asked for permission first. */
    static final String OWN_HEADER = "X-Halo-Warga";

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' blob:",
            "media-src 'self' blob:",
            "connect-src 'self'",
            "manifest-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'");

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
    private static final DataSize LARGEST_MESSAGE = DataSize.ofKilobytes(256);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "geolocation=(self), camera=(), microphone=()");
        if (!HARMLESS.contains(request.getMethod())) {
            requireOwnPage(request);
            requireModestSize(request);
        }
        return true;
    }

    private static void requireOwnPage(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        boolean ours = site == null ? origin == null || isHost(origin, request) : site.equals("same-origin");
        if (!ours || request.getHeader(OWN_HEADER) == null) {
            throw Refusal.ofForeignSite();
        }
    }

    private static boolean isHost(String origin, HttpServletRequest request) {
        String host = request.getHeader(HttpHeaders.HOST);
        try {
            return URI.create(origin).getAuthority() != null
                    && URI.create(origin).getAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The container limits forms; of a JSON body it would read any length. */
    private static void requireModestSize(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && type.startsWith("multipart/");
        long length = request.getContentLengthLong();
        if (!form
                && (length > LARGEST_MESSAGE.toBytes()
                        || (length < 0 && request.getHeader("Transfer-Encoding") != null))) {
            throw Refusal.overlongMessage();
        }
    }
}
