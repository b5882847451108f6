package id.halowarga.transcript;

import java.util.List;

/**
 * A message of the bot as a person sees it.
 *
 * @param text    the words
 * @param options labels of the options
 * @param files   number of files
 */
public record Heard(String text, List<String> options, int files) {
    /** Copies the list. */
    public Heard {
        options = List.copyOf(options);
    }
}
