package id.halowarga.webchat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * How much may come from one network address, whatever cookies it shows: cookies cost nothing. Behind a proxy on a private
 * network the address is the one that the proxy names.
 */
@Component
class AddressPace implements HandlerInterceptor {
    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

    /** Who has one address of IPv6 has as many as there are in its network. */
    private static final int NETWORK_BYTES = 8;

    private final Buckets<String> messages;
    private final Buckets<String> chats;

    AddressPace(AddressSettings settings, Clock clock) {
        this.messages = new Buckets<>(settings.messagesPerMinute(), clock);
        this.chats = new Buckets<>(settings.chatsPerMinute(), clock);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!HARMLESS.contains(request.getMethod()) && !messages.take(network(request.getRemoteAddr()))) {
            throw Refusal.tooFast();
        }
        return true;
    }

    /**
     * Lets a new chat begin.
     *
     * @param request who begins it
     * @throws Refusal 429 if too many began there
     */
    void admitChat(HttpServletRequest request) {
        if (!chats.take(network(request.getRemoteAddr()))) {
            throw Refusal.tooFast();
        }
    }

    /** The address as it counts: all of IPv4, the network of IPv6. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return bytes.length > NETWORK_BYTES
                    ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : address;
        } catch (UnknownHostException notNumeric) {
            return address;
        }
    }
}
