package id.halowarga.server.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives up on bodies that trickle in: a thread would wait for each as long as the sender likes. What an endpoint left unread
 * is read to its end in the same time, so that the answer reaches the sender; after it the connection is closed.
 */
final class PromptBodies extends OncePerRequestFilter {
    /** More is not read for an answer's sake. */
    private static final int MOST_LEFT_UNREAD = 2 << 20;

    private static final int AT_ONCE = 8 << 10;

    private final WebSettings settings;

    PromptBodies(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader("Transfer-Encoding") == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        PromptRequest prompt = new PromptRequest(request, settings);
        try {
            chain.doFilter(prompt, response);
        } finally {
            if (!request.isAsyncStarted() && !readToTheEnd(prompt)) {
                giveUp(prompt, response);
            }
        }
    }

    private static boolean readToTheEnd(PromptRequest request) {
        if (request.late()) {
            return false;
        }
        if (request.getHeader("Expect") != null) {
            // The sender waits to be asked for the body, and is not.
            return true;
        }
        try {
            if (request.body().isFinished()) {
                return true;
            }
            byte[] passedOver = new byte[AT_ONCE];
            int total = 0;
            for (int read = 0; read >= 0 && total <= MOST_LEFT_UNREAD; total += read) {
                read = request.body().read(passedOver);
            }
            return request.body().isFinished();
        } catch (IOException late) {
            return false;
        }
    }

    private static void giveUp(PromptRequest request, HttpServletResponse response) {
        if (request.late() && !response.isCommitted()) {
            response.setStatus(HttpServletResponse.SC_REQUEST_TIMEOUT);
        }
        if (!response.isCommitted()) {
            response.setHeader("Connection", "close");
        }
        if (request.getAttribute(UnreadBodies.ATTRIBUTE) instanceof Runnable leave) {
            leave.run();
        }
    }
}
