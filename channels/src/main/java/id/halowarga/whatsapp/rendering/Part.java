package id.halowarga.whatsapp.rendering;

import id.halowarga.message.MediaContent;
import id.halowarga.whatsapp.api.Content;
import java.util.Optional;

/** What one call sends and one message shows. */
public sealed interface Part {
    /**
     * Words, with or without something to choose.
     *
     * @param content as Meta takes it
     */
    record Words(Content content) implements Part {}

    /**
     * A file, to be uploaded first.
     *
     * @param file    the file
     * @param sentAs  as what it is shown
     * @param caption words under it, in WhatsApp's markup
     */
    record File(MediaContent.Stored file, Content.SentAs sentAs, Optional<String> caption) implements Part {}
}
