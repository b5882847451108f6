package id.halowarga.transcript;

import id.halowarga.directory.OpdCode;
import id.halowarga.staff.Role;
import java.util.Optional;

/**
 * What somebody is in a transcript.
 *
 * @param role the role
 * @param opd  the OPD, empty for the whole city
 */
public record Office(Role role, Optional<OpdCode> opd) {
    /**
     * Reads it.
     *
     * @param function {@code operator}, {@code leader}, {@code admin CODE}, {@code wakil CODE} or {@code pimpinan CODE}
     * @return the office
     * @throws IllegalArgumentException if there is no such one
     */
    public static Office parse(String function) {
        String[] words = function.split(" ");
        Role role = switch (words[0]) {
            case "operator" -> Role.OPERATOR;
            case "leader" -> Role.LEADER;
            case "admin" -> Role.OPD_ADMIN;
            case "wakil" -> Role.OPD_DEPUTY;
            case "pimpinan" -> Role.OPD_HEAD;
            default -> throw new IllegalArgumentException("no such function: " + function);
        };
        return new Office(role, words.length > 1 ? Optional.of(new OpdCode(words[1])) : Optional.empty());
    }
}
