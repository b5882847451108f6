package id.halowarga.ticket.clock;

import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Clocks of tickets in memory. */
public final class InMemoryTicketClocks implements TicketClocks {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<TicketNumber, Row> rows;
    private final InMemoryUnitOfWork.Table<String, Boolean> claims;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryTicketClocks(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.rows = unit.table();
        this.claims = unit.table();
    }

    private record Row(ClockState state, Optional<Instant> next) {}

    @Override
    public ClockState find(TicketNumber number) {
        return rows.get(number).map(Row::state).orElse(ClockState.NEW);
    }

    @Override
    public void put(TicketNumber number, ClockState state, Optional<Instant> next) {
        rows.put(number, new Row(state, next));
    }

    @Override
    public List<TicketNumber> due(Instant by, int limit) {
        return rows.read(all -> all.entrySet().stream()
                .filter(row ->
                        row.getValue().next().filter(at -> !at.isAfter(by)).isPresent())
                .sorted(Comparator.comparing((Map.Entry<TicketNumber, Row> row) ->
                                row.getValue().next().orElseThrow())
                        .thenComparing(row -> row.getKey().value()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList());
    }

    @Override
    public boolean claim(String what, LocalDate day) {
        return unit.execute(() -> {
            String key = what + " " + day;
            boolean first = claims.get(key).isEmpty();
            if (first) {
                claims.put(key, true);
            }
            return first;
        });
    }
}
