package id.halowarga.ticket.desk;

import id.halowarga.directory.Directory;
import id.halowarga.directory.KindOwners;
import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.TicketKind;
import id.halowarga.ticket.Visibility;
import java.util.Optional;
import java.util.stream.Stream;

/** Where a new report goes by its kind. */
final class Reception {
    private final Directory directory;
    private final KindOwners owners;
    private final Watchers watchers;

    Reception(Directory directory, Watchers watchers) {
        this.directory = directory;
        this.owners = directory.kinds();
        this.watchers = watchers;
    }

    /** Whether reports of a kind have somewhere to go: what is sealed needs its own unit, the rest finds the operators. */
    boolean takes(TicketKind kind) {
        return !kind.sealed() || owners.corruption().filter(watchers::handled).isPresent();
    }

    /** Whether a report is about a place in the city, as far as that is known. */
    static boolean within(Directory directory, Report report) {
        return report.place().pin().map(directory.areas()::contains).orElse(true);
    }

    /**
     * The unit that gets a report, empty for the operators, who look at whatever lies outside the city first; never the unit
     * that it is about.
     */
    Optional<OpdCode> destination(Report report) {
        return switch (report.kind()) {
            case COMPLAINT, SUGGESTION, INFORMATION ->
                report.opd().filter(opd -> watchers.handled(opd) && within(directory, report));
            case CONDUCT ->
                Stream.of(owners.conduct(), owners.corruption())
                        .flatMap(Optional::stream)
                        .filter(opd -> watchers.handled(opd) && Visibility.allows(opd, report))
                        .findFirst();
            case CORRUPTION -> Optional.of(sealedOwner());
            case CHANNEL_FEEDBACK -> owners.channel().filter(watchers::handled);
        };
    }

    /** Sealed reports wait at their unit even while nobody is there: nobody else may see them. */
    private OpdCode sealedOwner() {
        return owners.corruption()
                .orElseThrow(() -> new IllegalStateException("nobody takes sealed reports in this city"));
    }
}
