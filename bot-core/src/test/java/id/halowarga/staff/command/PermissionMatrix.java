package id.halowarga.staff.command;

import id.halowarga.staff.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who has which command, as the handbook's table says. */
final class PermissionMatrix {
    /** The handbook, which is what is promised to people. */
    static final Path HANDBOOK = Path.of("..", "src", "docs", "handlers.md");

    private static final List<Role> COLUMNS =
            List.of(Role.OPERATOR, Role.OPD_ADMIN, Role.OPD_DEPUTY, Role.OPD_HEAD, Role.LEADER);

    private PermissionMatrix() {}

    /** Roles by command word, in the table's order. */
    static Map<String, Set<Role>> read() {
        try {
            return Files.readAllLines(HANDBOOK).stream()
                    .filter(line -> line.startsWith("| `/"))
                    .map(line -> line.split("\\|"))
                    .collect(Collectors.toMap(
                            PermissionMatrix::word,
                            PermissionMatrix::roles,
                            (first, second) -> {
                                throw new IllegalStateException("a command stands twice in " + HANDBOOK);
                            },
                            LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String word(String[] cells) {
        return cells[1].replaceAll("[^a-z ]", "").strip().split(" ")[0];
    }

    private static Set<Role> roles(String[] cells) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < COLUMNS.size(); i++) {
            if (cells[i + 2].strip().equals("✓")) {
                roles.add(COLUMNS.get(i));
            }
        }
        return roles;
    }

    /** The words of every command that the application has. */
    static List<String> words() {
        return Arrays.stream(StaffCommand.values()).map(StaffCommand::word).toList();
    }
}
