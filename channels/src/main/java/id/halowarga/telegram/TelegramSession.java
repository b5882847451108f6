package id.halowarga.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/**
 * The channel's time with Telegram, from start to stop, on a thread of its own: learns the bot's name, offers its commands,
 * then receives. The application starts without waiting for it, so that a city without internet still has its other
 * channels.
 */
final class TelegramSession implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramSession.class);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final TelegramApi api;
    private final CommandMenus menus;
    private final Receiving receiving;
    private final Function<BotIdentity, Reception> receptions;
    private final Patience patience;

    private volatile @Nullable BotIdentity identity;
    private volatile @Nullable Reception reception;
    private @Nullable Thread thread;

    /**
     * A session that has not begun.
     *
     * @param api        the API
     * @param menus      the command menus
     * @param receiving  how updates arrive
     * @param receptions makes the reception once the bot's account is known
     * @param patience   deals with failures
     */
    TelegramSession(
            TelegramApi api,
            CommandMenus menus,
            Receiving receiving,
            Function<BotIdentity, Reception> receptions,
            Patience patience) {
        this.api = api;
        this.menus = menus;
        this.receiving = receiving;
        this.receptions = receptions;
        this.patience = patience;
    }

    /**
     * The bot's account.
     *
     * @return the account, empty until Telegram has told
     */
    Optional<BotIdentity> identity() {
        return Optional.ofNullable(identity);
    }

    /**
     * What takes updates in.
     *
     * @return the reception, empty until the bot's account is known
     */
    Optional<Reception> reception() {
        return Optional.ofNullable(reception);
    }

    @Override
    public synchronized void start() {
        Thread starting = new Thread(this::run, "telegram-session");
        starting.setDaemon(true);
        starting.start();
        thread = starting;
    }

    @Override
    public synchronized void stop() {
        Thread stopping = thread;
        if (stopping == null) {
            return;
        }
        patience.stop();
        stopping.interrupt();
        try {
            stopping.join(STOP_LIMIT.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!received()) {
                patience.endure("Receiving broke off and begins anew.", Duration.ZERO);
            }
        } catch (InterruptedException stopped) {
            LOG.debug("Telegram session ends");
        }
    }

    /** A defect of ours must not end receiving for good: it begins anew. */
    private boolean received() throws InterruptedException {
        try {
            Reception open = introduced();
            menus.offerToAll();
            receiving.receive(open, patience);
            return true;
        } catch (RuntimeException defect) {
            LOG.error("Receiving from Telegram broke off: {}", defect.getClass().getName());
            return false;
        }
    }

    private Reception introduced() throws InterruptedException {
        var me = patience.insist(api, client -> client.executeAsync(new GetMe()));
        BotIdentity known = new BotIdentity(me.getId(), me.getUserName());
        Reception open = receptions.apply(known);
        identity = known;
        reception = open;
        LOG.info("Telegram channel is @{}", known.userName());
        return open;
    }
}
