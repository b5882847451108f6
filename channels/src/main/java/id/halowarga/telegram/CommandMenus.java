package id.halowarga.telegram;

import id.halowarga.message.CommandMenu;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/**
 * The lists of commands that Telegram shows behind the menu button. They are a convenience: a failure changes nothing
 * else, since every command works without being listed.
 */
final class CommandMenus {
    private static final Logger LOG = LoggerFactory.getLogger(CommandMenus.class);

    private static final List<String> CITIZEN =
            List.of("start", "lapor", "status", "laporanku", "batal", "bantuan", "bahasa", "darurat", "privasi");
    private static final List<String> OPERATOR = List.of("antrian", "undang", "disposisi", "tolak", "tiket");
    private static final List<String> OPD_ADMIN = List.of("tiket", "terima", "balas", "tanya", "selesai", "kembalikan");
    private static final List<String> OPD_HEAD = OPD_ADMIN;
    private static final List<String> LEADER = List.of("tiket");

    private final TelegramApi api;
    private final Messages messages;

    /**
     * With words from the catalogue.
     *
     * @param api      the API
     * @param messages the catalogue
     */
    CommandMenus(TelegramApi api, Messages messages) {
        this.api = api;
        this.messages = messages;
    }

    /** Offers the citizen's commands in every chat that has no menu of its own. */
    void offerToAll() {
        offer(CommandMenu.CITIZEN, new BotCommandScopeDefault());
    }

    /**
     * Offers a menu in one chat.
     *
     * @param menu the menu
     * @param chat the chat's identifier
     */
    void offer(CommandMenu menu, String chat) {
        offer(menu, new BotCommandScopeChat(chat));
    }

    private void offer(CommandMenu menu, BotCommandScope scope) {
        for (Language language : messages.languages()) {
            SetMyCommands commands = SetMyCommands.builder()
                    .commands(commands(menu, language))
                    .scope(scope)
                    .languageCode(isDefault(language) ? null : language.code())
                    .build();
            if (api.call(client -> client.executeAsync(commands)) instanceof ApiAnswer.Failure<Boolean> failure) {
                LOG.info("Telegram did not take a command menu: {}", failure.error());
            }
        }
    }

    /** The default language's menu also serves people whose language has none, hence no code. */
    private boolean isDefault(Language language) {
        return language.equals(messages.languages().get(0));
    }

    private List<BotCommand> commands(CommandMenu menu, Language language) {
        return names(menu)
                .map(name -> new BotCommand(name, messages.plain(language, "channel.telegram.command." + name)))
                .toList();
    }

    /** Who handles tickets is a citizen, too. */
    private static Stream<String> names(CommandMenu menu) {
        return switch (menu) {
            case CITIZEN -> CITIZEN.stream();
            case OPD_ADMIN -> Stream.concat(OPD_ADMIN.stream(), CITIZEN.stream());
            case OPD_HEAD -> Stream.concat(OPD_HEAD.stream(), CITIZEN.stream());
            case OPERATOR -> Stream.concat(OPERATOR.stream(), CITIZEN.stream());
            case LEADER -> Stream.concat(LEADER.stream(), CITIZEN.stream());
        };
    }
}
