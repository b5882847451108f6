package id.halowarga.webchat;

import id.halowarga.directory.Directory;
import id.halowarga.directory.Opd;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.Sender;
import id.halowarga.staff.Handler;
import id.halowarga.staff.Role;
import id.halowarga.staff.StandingHandlers;
import id.halowarga.text.Language;
import id.halowarga.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The handlers of the demonstration: the city operator and an admin of every OPD, each a chat of the web chat. */
@Component
@ConditionalOnDemonstration
class DemonstrationStaff {
    /** Name of the operator's desk among the OPD codes. */
    static final String OPERATOR = "operator";

    private static final String CHAT_PREFIX = "demo-";

    private final Map<String, Desk> desks = new LinkedHashMap<>();

    /**
     * A desk that the visitor of the demonstration can sit down at.
     *
     * @param unit    {@code operator} or an OPD's code
     * @param label   what the choice shows
     * @param handler who sits there
     */
    record Desk(String unit, String label, Handler handler) {
        ChatAddress chat() {
            return handler.chat();
        }

        Sender sender(Language language) {
            return new Sender(chat(), chat().chat(), handler.name(), false, Optional.of(language.code()));
        }
    }

    DemonstrationStaff(Directory directory, Messages messages) {
        Language language = messages.languages().get(0);
        String operator = messages.plain(language, "channel.webchat.demonstration.operator");
        add(OPERATOR, operator, Role.OPERATOR, Optional.empty(), operator, language);
        for (Opd opd : directory.opds()) {
            String name = messages.plain(language, "channel.webchat.demonstration.admin", opd.label());
            add(opd.code().value(), opd.name(), Role.OPD_ADMIN, Optional.of(opd.code()), name, language);
        }
    }

    private void add(String unit, String label, Role role, Optional<OpdCode> opd, String name, Language language) {
        ChatAddress chat = new ChatAddress(ChannelName.WEBCHAT, CHAT_PREFIX + unit);
        Desk desk = new Desk(unit, label, new Handler(chat, role, opd, name, language, false));
        if (desks.put(unit, desk) != null) {
            throw new IllegalArgumentException("an OPD of the demonstration cannot have the code " + unit);
        }
    }

    /**
     * The desks.
     *
     * @return the operator's first, then the OPDs' in the directory's order
     */
    List<Desk> desks() {
        return List.copyOf(desks.values());
    }

    /**
     * A desk by its unit.
     *
     * @param unit {@code operator} or an OPD's code
     * @return the desk
     * @throws Refusal 404 if there is none
     */
    Desk desk(String unit) {
        return Optional.ofNullable(desks.get(unit)).orElseThrow(Refusal::unknown);
    }

    /**
     * The handlers, for the record of who handles tickets.
     *
     * @return one per desk
     */
    StandingHandlers handlers() {
        return new StandingHandlers(desks().stream().map(Desk::handler).toList());
    }
}
