package id.halowarga.ticket.satisfaction;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.InMemoryUnitOfWork;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.TicketNumber;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Verdicts in memory. */
public final class InMemorySatisfactionStore implements SatisfactionStore {
    private final InMemoryUnitOfWork.Table<Key, Verdict> verdicts;

    private record Key(TicketNumber ticket, Instant at) {}

    private record Group(Optional<OpdCode> opd, Optional<String> officer) {}

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemorySatisfactionStore(InMemoryUnitOfWork unit) {
        this.verdicts = unit.table();
    }

    @Override
    public void save(Verdict verdict) {
        verdicts.put(new Key(verdict.ticket(), verdict.at()), verdict);
    }

    @Override
    public Optional<Verdict> latest(TicketNumber ticket) {
        return verdicts.read(all -> all.values().stream()
                .filter(verdict -> verdict.ticket().equals(ticket))
                .max(Comparator.comparing(Verdict::at)));
    }

    @Override
    public List<Score> byOpd(Instant from, Instant until) {
        return scores(within(from, until), verdict -> new Group(verdict.opd(), Optional.empty()));
    }

    @Override
    public List<Score> byOfficer(OpdCode opd, Instant from, Instant until) {
        return scores(
                within(from, until).and(verdict -> verdict.opd().equals(Optional.of(opd))),
                verdict -> new Group(verdict.opd(), verdict.officer()));
    }

    private static Predicate<Verdict> within(Instant from, Instant until) {
        return verdict -> verdict.kind() != TicketKind.CORRUPTION
                && !verdict.at().isBefore(from)
                && verdict.at().isBefore(until);
    }

    private List<Score> scores(Predicate<Verdict> wanted, Function<Verdict, Group> group) {
        Map<Group, List<Verdict>> groups =
                verdicts.read(all -> all.values().stream().filter(wanted).collect(Collectors.groupingBy(group)));
        return groups.entrySet().stream()
                .map(entry -> score(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Score score) -> score.opd().map(OpdCode::value).orElse(""))
                        .thenComparing(score -> score.officer().orElse("")))
                .toList();
    }

    private static Score score(Group group, List<Verdict> of) {
        long solved = of.stream().filter(Verdict::solved).count();
        List<Stars> stars =
                of.stream().flatMap(verdict -> verdict.stars().stream()).toList();
        return new Score(
                group.opd(),
                group.officer(),
                solved,
                of.size() - solved,
                stars.size(),
                stars.stream().mapToLong(Stars::count).sum());
    }
}
