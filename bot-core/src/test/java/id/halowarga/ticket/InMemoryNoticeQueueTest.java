package id.halowarga.ticket;

import id.halowarga.testing.Stores;
import id.halowarga.ticket.InMemoryNoticeQueue.Notice;
import java.util.List;

class InMemoryNoticeQueueTest extends NoticeQueueContract {
    private InMemoryNoticeQueue queue;

    @Override
    protected Stores stores() {
        Stores stores = Stores.inMemory();
        queue = (InMemoryNoticeQueue) stores.notices();
        return stores;
    }

    @Override
    protected List<Notice> waiting() {
        return queue.notices();
    }
}
