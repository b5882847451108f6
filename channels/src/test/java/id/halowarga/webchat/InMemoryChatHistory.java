package id.halowarga.webchat;

import id.halowarga.message.ChatAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Histories in memory, for tests. */
public final class InMemoryChatHistory implements ChatHistory {
    private final Map<ChatAddress, Chat> chats = new HashMap<>();
    private final List<Consumer<ChatAddress>> listeners = new CopyOnWriteArrayList<>();
    private volatile boolean available = true;

    private static final class Chat {
        private final List<ChatEntry> entries = new ArrayList<>();
        private final Map<String, Long> places = new HashMap<>();
        private long last;
    }

    /**
     * Breaks or mends the store.
     *
     * @param usable whether it works from now on
     */
    public void available(boolean usable) {
        available = usable;
    }

    @Override
    public long append(ChatAddress chat, String key, ChatLine line) {
        long place = place(chat, key, line);
        listeners.forEach(listener -> listener.accept(chat));
        return place;
    }

    private synchronized long place(ChatAddress address, String key, ChatLine line) {
        Chat chat = chat(address);
        Long known = chat.places.get(key);
        if (known != null) {
            return known;
        }
        chat.last++;
        chat.places.put(key, chat.last);
        chat.entries.add(new ChatEntry(chat.last, line));
        if (chat.entries.size() > CAPACITY) {
            chat.entries.remove(0);
        }
        return chat.last;
    }

    @Override
    public synchronized List<ChatEntry> after(ChatAddress chat, long sequence, int limit) {
        return chat(chat).entries.stream()
                .filter(entry -> entry.sequence() > sequence)
                .limit(limit)
                .toList();
    }

    @Override
    public synchronized List<ChatEntry> before(ChatAddress chat, long sequence, int limit) {
        List<ChatEntry> earlier = chat(chat).entries.stream()
                .filter(entry -> entry.sequence() < sequence)
                .toList();
        return earlier.subList(Math.max(0, earlier.size() - limit), earlier.size());
    }

    @Override
    public synchronized void erase(ChatAddress chat) {
        chat(chat);
        chats.remove(chat);
    }

    @Override
    public void onChange(Consumer<ChatAddress> listener) {
        listeners.add(listener);
    }

    private Chat chat(ChatAddress address) {
        if (!available) {
            throw new ChatHistoryUnavailableException(new IllegalStateException("switched off by the test"));
        }
        return chats.computeIfAbsent(address, a -> new Chat());
    }
}
