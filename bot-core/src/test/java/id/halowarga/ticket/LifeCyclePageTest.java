package id.halowarga.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of the documents is what the table says. */
class LifeCyclePageTest {
    private static final Path PAGE = Path.of("../src/docs/life-cycle.md");

    @Test
    void theDocumentsShowTheTable() throws IOException {
        if (System.getenv("HALO_WRITE_DIAGRAM") != null) {
            Files.writeString(PAGE, page());
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page());
    }

    private static String page() {
        return """
                # The life of a ticket

                Drawn from `LifeCycle` by `LifeCyclePageTest`; write it anew with
                `HALO_WRITE_DIAGRAM=1 ./mvnw test -pl bot-core -Dtest=LifeCyclePageTest`.

                A ticket begins as `FORWARDED` if the citizen confirmed an OPD that has a handler, else as `NEW`. What is not in
                the table is not possible. Where an OPD's entry of the directory says `approval: true`, `ANSWER`, `FINISH`,
                `FINISH_PARTLY` and `REFUSE` of an admin become `SUBMIT`: the head or a deputy agrees (`APPROVE`) or wants a change
                (`REVISE`), and the agreed answer is then given from the stage before. The words of `CONTINUE` and `INSPECT` wait too;
                an `ASK` does not. In an emergency an `ANSWER` goes out at once.

                Where a line leads to several stages, the ticket's past decides: what the head has decided on goes back to
                `AWAITING_CITIZEN` while the question stands, or to `PARTLY_DONE`, else to `IN_PROGRESS`; what would be at an OPD is
                `VERIFIED` where the ticket is at none.

                ```mermaid
                stateDiagram-v2
                    [*] --> NEW
                    [*] --> FORWARDED
                """ + arrows() + """
                ```

                | who | does | in | leads to | told |
                | --- | --- | --- | --- | --- |
                """ + rows();
    }

    private static String arrows() {
        Map<String, String> arrows = new TreeMap<>();
        for (LifeCycle.Step step : LifeCycle.table()) {
            step.from().stream()
                    .filter(from -> from != step.to())
                    .sorted()
                    .forEach(from -> arrows.merge(
                            "    " + from + " --> " + step.to() + " : ",
                            step.action().word(),
                            (known, more) ->
                                    Arrays.asList(known.split(", ")).contains(more) ? known : known + ", " + more));
        }
        return arrows.entrySet().stream()
                .map(arrow -> arrow.getKey() + arrow.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static String rows() {
        return LifeCycle.table().stream()
                .map(step -> "| " + step.party() + " | " + step.action() + " | "
                        + step.from().stream()
                                .sorted(Comparator.naturalOrder())
                                .map(TicketStage::name)
                                .collect(Collectors.joining(", "))
                        + " | " + step.to() + " | "
                        + LifeCycle.hearers(step.action()).stream()
                                .map(Hearer::name)
                                .collect(Collectors.joining(", "))
                        + " |\n")
                .collect(Collectors.joining());
    }
}
