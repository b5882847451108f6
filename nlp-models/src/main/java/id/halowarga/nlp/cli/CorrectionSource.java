package id.halowarga.nlp.cli;

import id.halowarga.learning.Correction;
import java.util.List;

/** Where the city keeps what people put right. */
@FunctionalInterface
public interface CorrectionSource {
    /**
     * Reads all corrections.
     *
     * @return the corrections, possibly none
     * @throws UnreachableException if the city's records cannot be reached
     */
    List<Correction> read() throws UnreachableException;

    /** The city's records cannot be reached. Its message is one sentence that says why and what to do. */
    class UnreachableException extends Exception {
        private static final long serialVersionUID = 1;

        /**
         * With a sentence.
         *
         * @param sentence why, and what to do
         */
        public UnreachableException(String sentence) {
            super(sentence);
        }
    }
}
