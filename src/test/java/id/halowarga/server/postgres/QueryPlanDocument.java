package id.halowarga.server.postgres;

import id.halowarga.server.testing.ManyTickets;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes the plans of all statements of the application into a document, on a database with many tickets ({@code
 * load.tickets}, a million). Not a test: started by hand, see {@code performance.md}.
 */
public final class QueryPlanDocument {
    private QueryPlanDocument() {}

    /**
     * Writes the document.
     *
     * @param arguments none
     * @throws IOException if the database cannot be started or the document not be written
     */
    public static void main(String[] arguments) throws IOException {
        int tickets = Integer.getInteger("load.tickets", 1_000_000);
        String docs = System.getProperty("load.docs", "");
        Path folder = Path.of(docs.isBlank() ? System.getProperty("load.out", "src/target") : docs);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("max_wal_size", "4GB")
                .start()) {
            DataSource database = server.getPostgresDatabase();
            Flyway.configure().dataSource(database).load().migrate();
            new ManyTickets(database, new byte[] {1}).store(tickets);
            Path file = folder.resolve("query-plans.md");
            Files.writeString(file, document(JdbcClient.create(database), tickets));
            System.out.println("Plans: " + file.getFileName());
        }
        System.exit(0);
    }

    private static String document(JdbcClient jdbc, int tickets) throws IOException {
        Map<String, List<String>> statements = new TreeMap<>(Statements.all());
        statements.put("Scheduler", SchedulerStatements.ALL);
        StringBuilder text = new StringBuilder("""
                # Query plans

                How PostgreSQL runs every statement of the application where %,d tickets are stored, as `EXPLAIN` tells. The list is
                read from the compiled classes; a test plans the same statements on 20,000 tickets and refuses one that reads a
                whole table without an excuse. [How this page is written anew](performance.md#query-plans).
                """.formatted(tickets));
        statements.forEach((owner, all) -> {
            text.append("\n## ").append(owner).append('\n');
            all.stream().distinct().forEach(statement -> text.append(section(QueryPlan.of(jdbc, statement))));
        });
        return text.toString();
    }

    private static String section(QueryPlan plan) {
        String excuse = plan.readsWholeTable()
                ? plan.excuse()
                        .map(why -> "Reads a whole table: " + why + ".\n\n")
                        .orElse("Reads a whole table.\n\n")
                : "";
        return "\n```sql\n%s\n```\n\n%s```\n%s\n```\n"
                .formatted(plan.statement().strip(), excuse, String.join("\n", plan.lines()));
    }
}
