package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The OPDs' templates. Changes take part in the current {@link id.halowarga.ticket.UnitOfWork}. */
public interface TemplateStore {
    /**
     * An OPD's templates, by title.
     *
     * @param opd the OPD
     * @return possibly none
     */
    List<AnswerTemplate> of(OpdCode opd);

    /**
     * Keeps a template, in the place of the OPD's one of the same title (capitals do not matter).
     *
     * @param opd   the OPD
     * @param title its title
     * @param words its words
     * @param by    the handler's name to show
     * @param at    when
     * @return the template
     */
    AnswerTemplate keep(OpdCode opd, String title, String words, String by, Instant at);

    /**
     * Finds a template of an OPD.
     *
     * @param opd the OPD
     * @param id  the template's id
     * @return the template, empty if the OPD has none of that id
     */
    Optional<AnswerTemplate> find(OpdCode opd, long id);

    /**
     * Drops a template of an OPD; it stays in the history.
     *
     * @param opd the OPD
     * @param id  the template's id
     * @param at  when
     * @return whether there was one
     */
    boolean drop(OpdCode opd, long id, Instant at);
}
