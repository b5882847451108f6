package id.halowarga.server.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.asm.ClassReader;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every statement that the application's classes hold, read from the constants of the compiled classes, so that none can be
 * forgotten. Backup, a new key, and connecting to servers are left out: they read whole tables by intent, or the server's own.
 */
final class Statements {
    private static final String CLASSES = "classpath*:id/halowarga/server/**/*.class";
    private static final Pattern SQL = Pattern.compile(
            "\\s*(SELECT\\s|INSERT INTO\\s|UPDATE\\s+\\w+\\s+SET\\s|DELETE FROM\\s|WITH\\s).*", Pattern.DOTALL);
    private static final Pattern ADMINISTRATION =
            Pattern.compile(".*/server/(backup|connection|embedded|rekey|testing)/.*|.*Test(\\$.*)?\\.class");
    private static final int STRING = 8;

    /** Beginnings of statements that are put together when they are needed, and what comes of them. */
    private static final Map<String, List<String>> COMPOSED = Map.of(
            "SELECT * FROM ticket WHERE ",
            List.of(
                    JdbcTicketOverview.searching(true, 2),
                    JdbcTicketOverview.searching(false, 1),
                    JdbcTicketOverview.searching(false, 3)));

    private Statements() {}

    /**
     * Finds them.
     *
     * @return the statements, by the class that holds them
     * @throws IOException if the classes cannot be read
     */
    static Map<String, List<String>> all() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        for (Resource resource : new PathMatchingResourcePatternResolver().getResources(CLASSES)) {
            String path = resource.getURL().getPath();
            if (path.contains("/classes/") && !ADMINISTRATION.matcher(path).matches()) {
                List<String> statements = of(resource);
                if (!statements.isEmpty()) {
                    found.put(path.replaceAll(".*/|\\.class$", ""), statements);
                }
            }
        }
        return found;
    }

    private static List<String> of(Resource resource) throws IOException {
        List<String> statements = new ArrayList<>();
        try (InputStream bytes = resource.getInputStream()) {
            ClassReader constants = new ClassReader(bytes);
            char[] buffer = new char[constants.getMaxStringLength()];
            for (int i = 1; i < constants.getItemCount(); i++) {
                int offset = constants.getItem(i);
                if (offset > 0 && constants.readByte(offset - 1) == STRING) {
                    add(constants.readUTF8(offset, buffer), statements);
                }
            }
        }
        return statements;
    }

    private static void add(String constant, List<String> statements) {
        if (COMPOSED.containsKey(constant)) {
            statements.addAll(COMPOSED.get(constant));
        } else if (constant != null && SQL.matcher(constant).matches()) {
            statements.add(constant.strip());
        }
    }
}
