package id.halowarga.server.web;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A request whose body has to arrive in time. Not safe for use by several threads. */
final class PromptRequest extends HttpServletRequestWrapper {
    private final WebSettings settings;
    private @Nullable PromptStream stream;
    private @Nullable BufferedReader reader;

    PromptRequest(HttpServletRequest request, WebSettings settings) {
        super(request);
        this.settings = settings;
    }

    PromptStream body() throws IOException {
        PromptStream body = stream;
        if (body == null) {
            body = new PromptStream(super.getInputStream(), settings);
            stream = body;
        }
        return body;
    }

    /** Whether reading was given up. */
    boolean late() {
        return stream != null && stream.late();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return body();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        BufferedReader words = reader;
        if (words == null) {
            String encoding = getCharacterEncoding();
            Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
            words = new BufferedReader(new InputStreamReader(body(), charset));
            reader = words;
        }
        return words;
    }
}
