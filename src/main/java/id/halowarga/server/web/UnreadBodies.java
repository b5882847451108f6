package id.halowarga.server.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets a filter tell Tomcat not to wait for the rest of a body, which it does on its own after each answer. */
final class UnreadBodies extends ValveBase {
    /** A {@link Runnable} that has the rest left unread. */
    static final String ATTRIBUTE = UnreadBodies.class.getName();

    UnreadBodies() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        Runnable leave = () -> request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        request.setAttribute(ATTRIBUTE, leave);
        getNext().invoke(request, response);
    }
}
