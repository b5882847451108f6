package id.halowarga.whatsapp;

import id.halowarga.channel.OptionPages;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Further options in memory. */
final class MemoryPages implements OptionPages {
    private final Map<String, List<Option>> pages = new ConcurrentHashMap<>();

    @Override
    public String payload(String delivery) {
        return "pg." + delivery;
    }

    @Override
    public void keep(ChatAddress chat, String payload, List<Option> options) {
        pages.put(chat.encoded() + "/" + payload, options);
    }

    @Override
    public Optional<List<Option>> find(ChatAddress chat, String payload) {
        return Optional.ofNullable(pages.get(chat.encoded() + "/" + payload));
    }
}
