package id.halowarga.telegram;

import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

/** Tells Telegram where our webhook is. */
final class WebhookRegistration implements Receiving {
    private final TelegramApi api;
    private final String url;
    private final String secret;

    /**
     * For an address.
     *
     * @param api    the API
     * @param url    the webhook's public address
     * @param secret what Telegram must say there
     */
    WebhookRegistration(TelegramApi api, String url, String secret) {
        this.api = api;
        this.url = url;
        this.secret = secret;
    }

    @Override
    public void receive(Reception reception, Patience patience) throws InterruptedException {
        SetWebhook webhook = SetWebhook.builder()
                .url(url)
                .secretToken(secret)
                .allowedUpdates(Update.KINDS)
                .build();
        patience.insist(api, client -> client.executeAsync(webhook));
        patience.relieve();
    }
}
