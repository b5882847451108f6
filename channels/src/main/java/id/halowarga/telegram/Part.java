package id.halowarga.telegram;

import id.halowarga.message.MediaContent;
import id.halowarga.message.RichText;
import java.util.List;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.ReplyKeyboard;

/** What one call sends. */
sealed interface Part {
    /**
     * How many messages it becomes in the chat.
     *
     * @return at least 1
     */
    int messages();

    /**
     * Words.
     *
     * @param text     the words, within Telegram's limit
     * @param keyboard what comes with them
     */
    record Words(RichText text, Optional<ReplyKeyboard> keyboard) implements Part {
        @Override
        public int messages() {
            return 1;
        }
    }

    /**
     * One file.
     *
     * @param file     the file
     * @param caption  words under it, within Telegram's limit, empty if none
     * @param keyboard what comes with it
     */
    record File(MediaContent.Stored file, RichText caption, Optional<ReplyKeyboard> keyboard) implements Part {
        @Override
        public int messages() {
            return 1;
        }
    }

    /**
     * Files shown together, which cannot have a keyboard.
     *
     * @param files   2 to 10 files that Telegram groups
     * @param caption words under the first, empty if none
     */
    record Album(List<MediaContent.Stored> files, RichText caption) implements Part {
        @Override
        public int messages() {
            return files.size();
        }
    }
}
