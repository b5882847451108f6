package id.halowarga.directory;

import id.halowarga.text.Language;
import java.util.List;

/**
 * An owner outside the city government (PLN, Polri, BPJS): citizens are told where to go, and no ticket is sent there.
 *
 * @param code     its code, unique among OPDs and owners
 * @param name     its name
 * @param keywords words by which a complaint is its own, lower case
 * @param advice   what to tell the citizen, in Indonesian: where to go, by which number
 * @param adviceEnglish the same in English
 */
public record ExternalOwner(OpdCode code, String name, List<String> keywords, String advice, String adviceEnglish) {
    /** Copies the list. */
    public ExternalOwner {
        keywords = List.copyOf(keywords);
    }

    /**
     * What to tell the citizen, in their language.
     *
     * @param language the language
     * @return the Indonesian advice for every language but English
     */
    public String advice(Language language) {
        return language.equals(Language.ENGLISH) ? adviceEnglish : advice;
    }
}
