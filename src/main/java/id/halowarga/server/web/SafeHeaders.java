package id.halowarga.server.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Puts headers on every answer, errors included, that let a browser do nothing with it: no scripts, no frames, no guessing of
 * types. A page that needs more says so itself.
 */
final class SafeHeaders implements Filter {
    /** One year. Without subdomains, which may not be the city's chat's to decide on. */
    private static final String HTTPS_ONLY = "max-age=31536000";

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse answer) {
            unlessSet(answer, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
            unlessSet(answer, "X-Content-Type-Options", "nosniff");
            unlessSet(answer, "X-Frame-Options", "DENY");
            unlessSet(answer, "Referrer-Policy", "no-referrer");
            unlessSet(answer, "Cross-Origin-Resource-Policy", "same-origin");
            if (request.isSecure()) {
                unlessSet(answer, "Strict-Transport-Security", HTTPS_ONLY);
            }
        }
        chain.doFilter(request, response);
    }

    private static void unlessSet(HttpServletResponse answer, String name, String value) {
        if (!answer.containsHeader(name)) {
            answer.setHeader(name, value);
        }
    }
}
