package id.halowarga.webchat;

class InMemoryChatHistoryTest extends ChatHistoryContract {
    private final InMemoryChatHistory history = new InMemoryChatHistory();

    @Override
    protected ChatHistory history() {
        return history;
    }

    @Override
    protected ChatHistory onAnotherNode() {
        return history;
    }
}
