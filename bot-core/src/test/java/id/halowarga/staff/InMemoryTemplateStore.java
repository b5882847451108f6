package id.halowarga.staff;

import id.halowarga.directory.OpdCode;
import id.halowarga.ticket.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Templates in memory. */
public final class InMemoryTemplateStore implements TemplateStore {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<Long, Optional<AnswerTemplate>> templates;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryTemplateStore(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.templates = unit.table();
    }

    @Override
    public List<AnswerTemplate> of(OpdCode opd) {
        return templates.read(all -> all.values().stream()
                .flatMap(Optional::stream)
                .filter(template -> template.opd().equals(opd))
                .sorted(Comparator.comparing((AnswerTemplate template) -> lower(template.title()))
                        .thenComparing(AnswerTemplate::id))
                .toList());
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }

    @Override
    public AnswerTemplate keep(OpdCode opd, String title, String words, String by, Instant at) {
        return unit.execute(() -> {
            of(opd).stream()
                    .filter(template -> lower(template.title()).equals(lower(title)))
                    .forEach(template -> templates.put(template.id(), Optional.empty()));
            long id = templates.read(all -> all.size() + 1L);
            AnswerTemplate template = new AnswerTemplate(id, opd, title, words);
            templates.put(id, Optional.of(template));
            return template;
        });
    }

    @Override
    public Optional<AnswerTemplate> find(OpdCode opd, long id) {
        return of(opd).stream().filter(template -> template.id() == id).findFirst();
    }

    @Override
    public boolean drop(OpdCode opd, long id, Instant at) {
        return unit.execute(() -> {
            boolean kept = find(opd, id).isPresent();
            if (kept) {
                templates.put(id, Optional.empty());
            }
            return kept;
        });
    }
}
