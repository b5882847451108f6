package id.halowarga.staff.command;

import id.halowarga.staff.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words by which operators say what an invited person shall be. */
enum InvitedRole {
    /** An OPD's admin. */
    ADMIN("admin", Role.OPD_ADMIN),
    /** A head's deputy. */
    DEPUTY("wakil", Role.OPD_DEPUTY),
    /** An OPD's head. */
    HEAD("pimpinan", Role.OPD_HEAD),
    /** A city operator. */
    OPERATOR("operator", Role.OPERATOR),
    /** A city leader. */
    LEADER("pimpinan-daerah", Role.LEADER);

    private final String word;
    private final Role role;

    InvitedRole(String word, Role role) {
        this.word = word;
        this.role = role;
    }

    static List<InvitedRole> ofOpd() {
        return Arrays.stream(values()).filter(r -> r.role.ofOpd()).toList();
    }

    static List<InvitedRole> ofCity() {
        return Arrays.stream(values()).filter(r -> !r.role.ofOpd()).toList();
    }

    static Optional<InvitedRole> named(String word) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        return Arrays.stream(values()).filter(r -> r.word.equals(plain)).findFirst();
    }

    /** Key of a role's name. */
    static String key(Role role) {
        return "staff.role." + role.name().toLowerCase(Locale.ROOT);
    }

    String word() {
        return word;
    }

    Role role() {
        return role;
    }
}
