package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChatAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A staff store that knows who is there today: who is away is left out of the lists of those who get notices, and who stands in
 * for a head has a head's role. An absence without anybody who could stand in is as none, so that no notice gets lost.
 */
public final class PresentStaff extends ForwardingStaff {
    private final Clock clock;
    private final ZoneId zone;

    /**
     * Looks at a store day by day.
     *
     * @param all   everybody
     * @param clock the time
     * @param zone  the city's time zone
     */
    public PresentStaff(StaffStore all, Clock clock, ZoneId zone) {
        super(all);
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Optional<Handler> find(ChatAddress chat) {
        return staff.find(chat).map(handler -> handler.role().ofOpd() ? today(handler) : handler);
    }

    /** A handler with the role of today. */
    private Handler today(Handler handler) {
        return present(staff.members(handler.opd())).stream()
                .filter(there -> there.chat().equals(handler.chat()))
                .findFirst()
                .orElse(handler);
    }

    @Override
    public List<Handler> handlersOf(OpdCode opd) {
        return present(staff.handlersOf(opd));
    }

    @Override
    public List<Handler> operators() {
        return present(staff.operators());
    }

    @Override
    public List<Handler> leaders() {
        return present(staff.leaders());
    }

    private List<Handler> present(List<Handler> handlers) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        Map<ChatAddress, Absence> away = staff.absences(today, today).stream()
                .collect(Collectors.toMap(Absence::absent, Function.identity(), (first, second) -> first));
        if (handlers.stream().noneMatch(handler -> away.containsKey(handler.chat()))) {
            return handlers;
        }
        Map<ChatAddress, Handler> present = new LinkedHashMap<>();
        handlers.forEach(handler -> present.put(handler.chat(), handler));
        for (Handler handler : handlers) {
            standIn(handler, handlers, away).ifPresent(other -> {
                present.remove(handler.chat());
                present.computeIfPresent(other.chat(), (chat, there) -> stronger(there, handler.role()));
            });
        }
        return present.values().stream()
                .sorted(Comparator.comparing(Handler::role))
                .toList();
    }

    /** Who is there in the place of somebody who is away, be it for a stand-in who is away too. */
    private static Optional<Handler> standIn(Handler handler, List<Handler> handlers, Map<ChatAddress, Absence> away) {
        List<ChatAddress> passed = new ArrayList<>();
        ChatAddress chat = handler.chat();
        while (away.containsKey(chat) && !passed.contains(chat)) {
            passed.add(chat);
            chat = away.get(chat).standIn();
        }
        ChatAddress found = chat;
        return handlers.stream()
                .filter(other -> other.chat().equals(found) && !passed.isEmpty() && !passed.contains(found))
                .findFirst();
    }

    private static Handler stronger(Handler handler, Role role) {
        Role stronger = handler.role().compareTo(role) < 0 ? role : handler.role();
        return new Handler(
                handler.chat(), stronger, handler.opd(), handler.name(), handler.language(), handler.group());
    }

    @Override
    public List<Handler> members(Optional<OpdCode> opd) {
        return staff.members(opd);
    }

    @Override
    public boolean standing(ChatAddress chat) {
        return staff.standing(chat);
    }

    @Override
    public void bind(Handler handler, Instant at) {
        staff.bind(handler, at);
    }

    @Override
    public boolean release(ChatAddress chat, Instant at) {
        return staff.release(chat, at);
    }
}
