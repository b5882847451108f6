package id.halowarga.staff.command;

import id.halowarga.staff.FailedMessages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Failed messages in memory. */
public final class FailedInMemory implements FailedMessages {
    /** What failed and is not decided yet. */
    public final List<Failed> waiting = new ArrayList<>();
    /** What was sent again. */
    public final List<String> resent = new ArrayList<>();

    @Override
    public List<Failed> newest(int most) {
        return waiting.stream()
                .sorted(Comparator.comparing(Failed::at).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long count() {
        return waiting.size();
    }

    @Override
    public boolean resend(String id) {
        return discard(id) && resent.add(id);
    }

    @Override
    public boolean discard(String id) {
        return waiting.removeIf(failed -> failed.id().equals(id));
    }
}
