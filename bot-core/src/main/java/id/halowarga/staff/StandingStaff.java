package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A staff store that knows the standing handlers besides those that joined. What the set-up says of a chat holds: binding
 * or releasing it changes nothing.
 */
public final class StandingStaff implements StaffStore {
    private final StaffStore joined;
    private final List<Handler> standing;

    /**
     * Adds standing handlers to a store.
     *
     * @param joined   the handlers who joined by invitation
     * @param standing the handlers who need none
     */
    public StandingStaff(StaffStore joined, StandingHandlers standing) {
        this.joined = joined;
        this.standing = standing.handlers();
    }

    @Override
    public Optional<Handler> find(ChatAddress chat) {
        return standing(handler -> handler.chat().equals(chat)).findFirst().or(() -> joined.find(chat));
    }

    @Override
    public List<Handler> handlersOf(OpdCode opd) {
        return Stream.concat(
                        standing(handler -> handler.opd().equals(Optional.of(opd))),
                        joined.handlersOf(opd).stream().filter(handler -> !stands(handler.chat())))
                .sorted(Comparator.comparing(Handler::role))
                .toList();
    }

    @Override
    public List<Handler> operators() {
        return ofCity(Role.OPERATOR, joined.operators());
    }

    @Override
    public List<Handler> leaders() {
        return ofCity(Role.LEADER, joined.leaders());
    }

    private List<Handler> ofCity(Role role, List<Handler> others) {
        return Stream.concat(
                        standing(handler -> handler.role() == role),
                        others.stream().filter(handler -> !stands(handler.chat())))
                .toList();
    }

    @Override
    public void bind(Handler handler, Instant at) {
        if (!stands(handler.chat())) {
            joined.bind(handler, at);
        }
    }

    @Override
    public boolean release(ChatAddress chat, Instant at) {
        return !stands(chat) && joined.release(chat, at);
    }

    @Override
    public void invite(Invitation invitation, String invitedBy, Instant at) {
        joined.invite(invitation, invitedBy, at);
    }

    @Override
    public Optional<Invitation> redeem(String code, Instant at) {
        return joined.redeem(code, at);
    }

    private boolean stands(ChatAddress chat) {
        return standing(handler -> handler.chat().equals(chat)).findAny().isPresent();
    }

    private Stream<Handler> standing(Predicate<Handler> wanted) {
        return standing.stream().filter(wanted);
    }
}
