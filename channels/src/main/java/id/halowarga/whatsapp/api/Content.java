package id.halowarga.whatsapp.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

/** What a message is, named and nested as Meta's JSON is. */
public sealed interface Content permits Content.Text, Content.File, Interactive, Template {
    /**
     * Meta's word for the kind, under which the content stands in the message.
     *
     * @return such as {@code text}
     */
    String kind();

    /**
     * Words.
     *
     * @param body       the words in WhatsApp's markup, 1 to 4096 characters
     * @param previewUrl whether a link in it is shown with its page's picture
     */
    record Text(String body, @JsonProperty("preview_url") boolean previewUrl) implements Content {
        @Override
        public String kind() {
            return "text";
        }

        @Override
        public String toString() {
            return "Text[REDACTED]";
        }
    }

    /**
     * A file that was uploaded.
     *
     * @param sentAs   as what it is shown
     * @param id       Meta's identifier of the upload
     * @param caption  words under it, up to 1024 characters; not with audio and stickers
     * @param filename name that a document is shown by
     */
    record File(@JsonIgnore SentAs sentAs, String id, Optional<String> caption, Optional<String> filename)
            implements Content {
        @Override
        public String kind() {
            return sentAs.word;
        }

        @Override
        public String toString() {
            return "File[" + sentAs + ", REDACTED]";
        }
    }

    /** As what a file is shown. */
    enum SentAs {
        /** A picture. */
        IMAGE("image"),
        /** A film. */
        VIDEO("video"),
        /** Sound. */
        AUDIO("audio"),
        /** Anything else. */
        DOCUMENT("document");

        private final String word;

        SentAs(String word) {
            this.word = word;
        }
    }
}
