package id.halowarga.staff;

import java.util.List;

/** Knows the links by which an invited person joins with one tap, on the messengers that have such links. */
@FunctionalInterface
public interface JoinLinks {
    /** No messenger has one. */
    JoinLinks NONE = code -> List.of();

    /**
     * The links that carry a code.
     *
     * @param code an invitation's code
     * @return links such as {@code https://t.me/<bot>?start=<code>}, possibly none
     */
    List<String> of(String code);
}
