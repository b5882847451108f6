package id.halowarga.ticket;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.OutboundMessage;
import java.util.List;

/** Notices in memory, kept for tests to read. */
public final class InMemoryNoticeQueue implements NoticeQueue {
    private final InMemoryUnitOfWork unit;
    private final InMemoryUnitOfWork.Table<String, Notice> notices;

    /**
     * Empty.
     *
     * @param unit the unit of work that its changes take part in
     */
    public InMemoryNoticeQueue(InMemoryUnitOfWork unit) {
        this.unit = unit;
        this.notices = unit.table();
    }

    @Override
    public void enqueue(String id, ChatAddress to, OutboundMessage message) {
        Notice notice = new Notice(id, to, message);
        unit.execute(() -> {
            if (notices.get(id).isEmpty()) {
                notices.put(id, notice);
            }
            return notice;
        });
    }

    /**
     * Every notice.
     *
     * @return in the order in which they were queued
     */
    public List<Notice> notices() {
        return notices.read(all -> List.copyOf(all.values()));
    }

    /**
     * What one chat gets.
     *
     * @param chat the chat
     * @return in the order in which it was queued
     */
    public List<OutboundMessage> to(ChatAddress chat) {
        return notices().stream()
                .filter(notice -> notice.to().equals(chat))
                .map(Notice::message)
                .toList();
    }

    /**
     * A queued notice.
     *
     * @param id      its identity
     * @param to      the chat
     * @param message what to say
     */
    public record Notice(String id, ChatAddress to, OutboundMessage message) {
        /**
         * Checks the identity.
         *
         * @throws IllegalArgumentException if it is empty or longer than 200 characters
         */
        public Notice {
            if (id.isEmpty() || id.length() > 200) {
                throw new IllegalArgumentException("a notice's id has 1 to 200 characters");
            }
        }
    }
}
