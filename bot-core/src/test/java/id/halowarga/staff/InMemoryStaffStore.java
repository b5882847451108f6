package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import id.halowarga.ticket.InMemoryUnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Handlers and invitations in memory. */
public final class InMemoryStaffStore implements StaffStore {
    private static final String AUDIT = "audit";

    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<ChatAddress, List<Binding>> bindings;
    private final InMemoryUnitOfWork.Table<String, Invited> invitations;
    private final InMemoryUnitOfWork.Table<ChatAddress, Optional<Absence>> absences;
    private final InMemoryUnitOfWork.Table<String, List<StaffAuditEntry>> audits;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryStaffStore(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.bindings = unit.table();
        this.invitations = unit.table();
        this.absences = unit.table();
        this.audits = unit.table();
    }

    @Override
    public void append(StaffAuditEntry entry) {
        unit.execute(() -> {
            List<StaffAuditEntry> lines = new ArrayList<>(audits.get(AUDIT).orElse(List.of()));
            lines.add(0, entry);
            audits.put(AUDIT, List.copyOf(lines));
            return entry;
        });
    }

    @Override
    public List<StaffAuditEntry> audit(int limit) {
        return audits.get(AUDIT).orElse(List.of()).stream().limit(limit).toList();
    }

    @Override
    public Optional<Invitation> invited(String code, Instant at) {
        return invitations.get(code).filter(invited -> invited.works(at)).map(Invited::invitation);
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
    public List<Handler> members(Optional<OpdCode> opd) {
        return active(handler -> handler.opd().equals(opd));
    }

    @Override
    public boolean standing(ChatAddress chat) {
        return false;
    }

    @Override
    public void invite(Invitation invitation, String invitedBy, Instant at) {
        unit.execute(() -> {
            if (invitations.get(invitation.code()).isPresent()) {
                throw new IllegalStateException("the code is taken");
            }
            invitations.put(invitation.code(), new Invited(invitation, invitedBy, false));
            return invitation;
        });
    }

    @Override
    public Optional<Invitation> redeem(String code, Instant at) {
        return unit.execute(() -> {
            Optional<Invited> usable = invitations.get(code).filter(invited -> invited.works(at));
            usable.ifPresent(invited -> invitations.put(code, invited.ended()));
            return usable.map(Invited::invitation);
        });
    }

    @Override
    public List<OpenInvitation> openInvitations(Instant at, int limit) {
        return working(at).map(Invited::open).limit(limit).toList();
    }

    private Stream<Invited> working(Instant at) {
        return invitations
                .read(all -> all.values().stream()
                        .filter(invited -> invited.works(at))
                        .sorted(Comparator.comparing((Invited invited) ->
                                        invited.invitation().expiresAt())
                                .thenComparing(invited -> invited.open().id()))
                        .toList())
                .stream();
    }

    @Override
    public Optional<OpenInvitation> revoke(String id, Instant at) {
        return unit.execute(() -> {
            Optional<Invited> meant = working(at)
                    .filter(invited -> invited.open().id().equals(id))
                    .findFirst();
            meant.ifPresent(invited -> invitations.put(invited.invitation().code(), invited.ended()));
            return meant.map(Invited::open);
        });
    }

    @Override
    public void announce(Absence absence, Instant at) {
        absences.put(absence.absent(), Optional.of(absence));
    }

    @Override
    public Optional<Absence> absenceOf(ChatAddress chat) {
        return absences.get(chat).flatMap(Function.identity());
    }

    @Override
    public boolean takeBack(ChatAddress chat, Instant at) {
        return unit.execute(() -> {
            boolean announced = absenceOf(chat).isPresent();
            absences.put(chat, Optional.empty());
            return announced;
        });
    }

    @Override
    public List<Absence> absences(LocalDate first, LocalDate last) {
        return absences.read(all -> all.values().stream()
                .flatMap(Optional::stream)
                .filter(absence -> absence.overlaps(first, last))
                .toList());
    }

    private record Binding(Handler handler, Instant from, boolean active) {
        Binding ended() {
            return new Binding(handler, from, false);
        }
    }

    private record Invited(Invitation invitation, String by, boolean used) {
        boolean works(Instant at) {
            return !used && at.isBefore(invitation.expiresAt());
        }

        Invited ended() {
            return new Invited(invitation, by, true);
        }

        OpenInvitation open() {
            String id = OpenInvitation.id(Invitation.hash(invitation.code()));
            return new OpenInvitation(id, invitation.opd(), invitation.role(), by, invitation.expiresAt());
        }
    }
}
