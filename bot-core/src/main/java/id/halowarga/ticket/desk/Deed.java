package id.halowarga.ticket.desk;

/**
 * What a handled message led to, in two words: what was done and to what.
 *
 * @param verb    what was done, without spaces
 * @param subject to what: a ticket's number, an invitation's code
 */
public record Deed(String verb, String subject) {
    /**
     * Checks the verb.
     *
     * @throws IllegalArgumentException if it holds a space
     */
    public Deed {
        if (verb.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a deed's verb is one word");
        }
    }

    static Deed parse(String result) {
        int space = result.indexOf(' ');
        return space < 0 ? new Deed(result, "") : new Deed(result.substring(0, space), result.substring(space + 1));
    }

    String result() {
        return verb + " " + subject;
    }

    @Override
    public String toString() {
        return "Deed[" + verb + "]";
    }
}
