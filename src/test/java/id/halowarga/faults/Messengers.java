package id.halowarga.faults;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Telegram and WhatsApp at once: half of the people are here, half there, and some work together across them. */
final class Messengers implements Platform {
    private final TelegramPlatform telegram = new TelegramPlatform();
    private final WhatsAppPlatform whatsapp = new WhatsAppPlatform();

    TelegramPlatform telegram() {
        return telegram;
    }

    WhatsAppPlatform whatsapp() {
        return whatsapp;
    }

    /** Where a person is. */
    Platform of(int person) {
        return person % 2 == 0 ? telegram : whatsapp;
    }

    @Override
    public Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(telegram.settings());
        settings.putAll(whatsapp.settings());
        return settings;
    }

    @Override
    public String address(int person) {
        return of(person).address(person);
    }

    @Override
    public Post write(int person, String words) {
        return of(person).write(person, words);
    }

    @Override
    public Post photo(int person, byte[] content) {
        return of(person).photo(person, content);
    }

    @Override
    public List<Received> received(int person) {
        return of(person).received(person);
    }

    @Override
    public void close() {
        telegram.close();
        whatsapp.close();
    }
}
