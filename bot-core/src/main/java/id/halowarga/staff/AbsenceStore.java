package id.halowarga.staff;

import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who is away when, one absence for each chat at a time; earlier ones stay in the history. Changes take part in the current
 * {@link id.halowarga.ticket.UnitOfWork}.
 */
public interface AbsenceStore {
    /**
     * Keeps an absence in the place of the chat's last one.
     *
     * @param absence who is away and who stands in
     * @param at      when it was announced
     */
    void announce(Absence absence, Instant at);

    /**
     * The last announced absence of a chat.
     *
     * @param chat the chat
     * @return the absence, possibly past or to come; empty if there is none or it was taken back
     */
    Optional<Absence> absenceOf(ChatAddress chat);

    /**
     * Takes an absence back.
     *
     * @param chat the chat
     * @param at   when
     * @return whether there was one
     */
    boolean takeBack(ChatAddress chat, Instant at);

    /**
     * The absences that share a day with a period.
     *
     * @param first the first day of the period
     * @param last  the last day
     * @return possibly none
     */
    List<Absence> absences(LocalDate first, LocalDate last);
}
