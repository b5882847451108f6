package id.halowarga.telegram;

import id.halowarga.message.RichText;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/** Bold words as Telegram takes them: by their places in UTF-16 units, as ours are. */
final class BoldMarks {
    private BoldMarks() {}

    /**
     * The marks of a text.
     *
     * @param text the text
     * @return one entity for each bold stretch
     */
    static List<MessageEntity> of(RichText text) {
        return text.bold().stream().map(BoldMarks::mark).toList();
    }

    private static MessageEntity mark(RichText.Span span) {
        return MessageEntity.builder()
                .type("bold")
                .offset(span.start())
                .length(span.length())
                .build();
    }
}
