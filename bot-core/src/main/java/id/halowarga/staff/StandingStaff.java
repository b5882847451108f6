package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A staff store that knows the standing handlers besides those that staff. What the set-up says of a chat holds: binding
 * or releasing it changes nothing.
 */
public final class StandingStaff extends ForwardingStaff {
    private final List<Handler> standing;
    private final UnaryOperator<ChatAddress> present;

    /**
     * Adds standing handlers to a store.
     *
     * @param joined   the handlers who joined by invitation
     * @param standing the handlers who need none
     */
    public StandingStaff(StaffStore joined, StandingHandlers standing) {
        this(joined, standing, UnaryOperator.identity());
    }

    /**
     * Adds standing handlers to a store. One whose chat has a new identifier stands there, and not where the set-up says any
     * more.
     *
     * @param joined   the handlers who joined by invitation
     * @param standing the handlers who need none
     * @param present  where a chat is now
     */
    public StandingStaff(StaffStore joined, StandingHandlers standing, UnaryOperator<ChatAddress> present) {
        super(joined);
        this.standing = standing.handlers();
        this.present = present;
    }

    @Override
    public Optional<Handler> find(ChatAddress chat) {
        return standing(handler -> handler.chat().equals(chat)).findFirst().or(() -> staff.find(chat));
    }

    @Override
    public List<Handler> handlersOf(OpdCode opd) {
        return Stream.concat(
                        standing(handler -> handler.opd().equals(Optional.of(opd))),
                        staff.handlersOf(opd).stream().filter(handler -> !stands(handler.chat())))
                .sorted(Comparator.comparing(Handler::role))
                .toList();
    }

    @Override
    public List<Handler> operators() {
        return ofCity(Role.OPERATOR, staff.operators());
    }

    @Override
    public List<Handler> leaders() {
        return ofCity(Role.LEADER, staff.leaders());
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
            staff.bind(handler, at);
        }
    }

    @Override
    public boolean release(ChatAddress chat, Instant at) {
        return !stands(chat) && staff.release(chat, at);
    }

    @Override
    public List<Handler> members(Optional<OpdCode> opd) {
        return opd.map(this::handlersOf)
                .orElseGet(() ->
                        Stream.concat(operators().stream(), leaders().stream()).toList());
    }

    @Override
    public boolean standing(ChatAddress chat) {
        return stands(chat) || staff.standing(chat);
    }

    private boolean stands(ChatAddress chat) {
        return standing(handler -> handler.chat().equals(chat)).findAny().isPresent();
    }

    private Stream<Handler> standing(Predicate<Handler> wanted) {
        return standing.stream()
                .map(handler -> handler.at(present.apply(handler.chat())))
                .filter(wanted);
    }
}
