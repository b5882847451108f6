package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Handlers and invitations in memory. */
public final class InMemoryStaffStore implements StaffStore {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<ChatAddress, List<Binding>> bindings;
    private final InMemoryUnitOfWork.Table<String, Invited> invitations;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryStaffStore(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.bindings = unit.table();
        this.invitations = unit.table();
    }

    @Override
    public Optional<Handler> find(ChatAddress chat) {
        return history(chat).stream()
                .filter(Binding::active)
                .map(Binding::handler)
                .findFirst();
    }

    private List<Binding> history(ChatAddress chat) {
        return bindings.get(chat).orElse(List.of());
    }

    @Override
    public List<Handler> handlersOf(OpdCode opd) {
        return active(handler -> handler.opd().equals(Optional.of(opd)));
    }

    @Override
    public List<Handler> operators() {
        return active(handler -> handler.role() == Role.OPERATOR);
    }

    @Override
    public List<Handler> leaders() {
        return active(handler -> handler.role() == Role.LEADER);
    }

    private List<Handler> active(Predicate<Handler> wanted) {
        return bindings.read(all -> all.values().stream()
                .flatMap(List::stream)
                .filter(Binding::active)
                .filter(binding -> wanted.test(binding.handler()))
                .sorted(Comparator.comparing(
                                (Binding binding) -> binding.handler().role())
                        .thenComparing(Binding::from))
                .map(Binding::handler)
                .toList());
    }

    @Override
    public void bind(Handler handler, Instant at) {
        unit.execute(() -> {
            release(handler.chat(), at);
            List<Binding> bound = new ArrayList<>(history(handler.chat()));
            bound.add(new Binding(handler, at, true));
            bindings.put(handler.chat(), List.copyOf(bound));
            return handler;
        });
    }

    @Override
    public boolean release(ChatAddress chat, Instant at) {
        return unit.execute(() -> {
            boolean bound = find(chat).isPresent();
            bindings.put(chat, history(chat).stream().map(Binding::ended).toList());
            return bound;
        });
    }

    @Override
    public void invite(Invitation invitation, String invitedBy, Instant at) {
        unit.execute(() -> {
            if (invitations.get(invitation.code()).isPresent()) {
                throw new IllegalStateException("the code is taken");
            }
            invitations.put(invitation.code(), new Invited(invitation, false));
            return invitation;
        });
    }

    @Override
    public Optional<Invitation> redeem(String code, Instant at) {
        return unit.execute(() -> {
            Optional<Invitation> usable = invitations
                    .get(code)
                    .filter(invited -> !invited.used())
                    .map(Invited::invitation)
                    .filter(invitation -> at.isBefore(invitation.expiresAt()));
            usable.ifPresent(invitation -> invitations.put(code, new Invited(invitation, true)));
            return usable;
        });
    }

    private record Binding(Handler handler, Instant from, boolean active) {
        Binding ended() {
            return new Binding(handler, from, false);
        }
    }

    private record Invited(Invitation invitation, boolean used) {}
}
