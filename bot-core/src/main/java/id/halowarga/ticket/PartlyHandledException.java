package id.halowarga.ticket;

/**
 * A burst was handled before, when it held fewer messages: the turn must be taken again with as many as then.
 */
public class PartlyHandledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int handled;

    /**
     * With the number of messages that were handled.
     *
     * @param handled how many messages from the burst's first on were handled together
     */
    public PartlyHandledException(int handled) {
        super(handled + " messages of the burst were handled before");
        this.handled = handled;
    }

    /**
     * How many messages were handled together.
     *
     * @return the number, counted from the burst's first message
     */
    public int handled() {
        return handled;
    }
}
