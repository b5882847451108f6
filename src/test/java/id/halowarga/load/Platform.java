package id.halowarga.load;

/** A messenger as people use it: what they do there reaches the nodes' webhooks, what the bot sends reaches them. */
interface Platform extends AutoCloseable {
    /** The channel's name in chat addresses. */
    String channel();

    /** A chat that nobody has used, different for every number. */
    String chat(long number);

    /** From now on a person reads what the bot sends to a chat. */
    void join(String chat, Person person);

    /** Nobody reads the chat any more. */
    void leave(String chat);

    /** Somebody writes. */
    void text(String chat, String words);

    /** Somebody sends a place. */
    void place(String chat, double latitude, double longitude);

    /** Somebody presses a button of a message. */
    void press(String chat, String message, Person.Button button);

    /** Calls of the bot so far. */
    long calls();

    @Override
    void close();
}
