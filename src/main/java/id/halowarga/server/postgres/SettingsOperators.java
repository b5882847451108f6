package id.halowarga.server.postgres;

import id.halowarga.message.ChatAddress;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StandingHandlers;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The city operators that the settings name ({@code HALO_ADMINS}). */
final class SettingsOperators {
    private SettingsOperators() {}

    /** Each chat once, however often it is named. Settings know no names: operators are numbered. */
    static StandingHandlers of(List<ChatAddress> admins, Messages messages) {
        List<Handler> operators = new ArrayList<>();
        for (ChatAddress chat : admins.stream().distinct().toList()) {
            String name =
                    messages.plain(Language.INDONESIAN, "staff.operator.name", Integer.toString(operators.size() + 1));
            operators.add(new Handler(chat, Role.OPERATOR, Optional.empty(), name, Language.INDONESIAN, isGroup(chat)));
        }
        return new StandingHandlers(operators);
    }

    /** Telegram's groups have negative identifiers; no other channel has groups. */
    private static boolean isGroup(ChatAddress chat) {
        return chat.chat().startsWith("-");
    }
}
