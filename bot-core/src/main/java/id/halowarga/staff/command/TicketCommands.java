package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.LifeCycle;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Material;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.StaffRequest;
import id.halowarga.ticket.desk.StaffResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Does what handlers wish to do with a ticket, once it is known which; asks for the words that it needs. */
final class TicketCommands {
    private final StaffDesk desk;
    private final DeskSetup setup;
    private final WordsPrompt prompt;
    private final ResultWords results;

    TicketCommands(StaffDesk desk, DeskSetup setup, StaffPorts tools) {
        this.desk = desk;
        this.setup = setup;
        this.prompt = new WordsPrompt(desk, setup, tools);
        this.results = new ResultWords(setup);
    }

    /** Does an action with what was said, or asks for words where it needs some. */
    Turn act(Occasion occasion, TicketAction action, TicketNumber number, Spoken spoken, String words) {
        Material material = spoken.material(words);
        if (material.words().length() > Report.MAX_DESCRIPTION) {
            return occasion.say(message(occasion, "staff.too_long", Report.MAX_DESCRIPTION));
        }
        if (lacksWords(action, material)) {
            return askForWords(occasion, action, number, spoken.unusable());
        }
        Turn turn = request(occasion, action, number, material, Optional.empty());
        return spoken.unusable() == 0 ? turn : with(turn, message(occasion, "staff.unusable", spoken.unusable()));
    }

    private static boolean lacksWords(TicketAction action, Material material) {
        boolean reason = action == TicketAction.RETURN || action == TicketAction.REFUSE;
        return WordsPrompt.needed(action)
                && (material.isEmpty() || reason && material.words().isEmpty());
    }

    /** Sends a ticket to an OPD. */
    Turn send(Occasion occasion, TicketAction action, TicketNumber number, OpdCode target, String words) {
        return request(occasion, action, number, new Material(words, List.of()), Optional.of(target));
    }

    private Turn request(
            Occasion occasion, TicketAction action, TicketNumber number, Material material, Optional<OpdCode> target) {
        StaffResult result =
                desk.act(new StaffRequest(occasion.actor(), action, number, material, target, occasion.cause()));
        return occasion.say(results.of(result, action, occasion));
    }

    private Turn askForWords(Occasion occasion, TicketAction action, TicketNumber number, int unusable) {
        Optional<Ticket> ticket = desk.show(occasion.handler(), number);
        if (ticket.isEmpty()) {
            return occasion.say(results.unknown(occasion));
        }
        Set<Party> parties = Party.of(occasion.handler(), ticket.get());
        Set<TicketAction> possible = LifeCycle.possible(parties, ticket.get().stage());
        if (!possible.contains(action)) {
            StaffResult impossible = new StaffResult.Impossible(ticket.get(), possible);
            return occasion.say(results.of(impossible, action, occasion));
        }
        Turn turn = prompt.ask(occasion, ticket.get(), action);
        return unusable == 0 ? turn : with(turn, message(occasion, "staff.unusable", unusable));
    }

    /** What an earlier processing of the same messages led to. */
    Turn again(Occasion occasion, StaffResult.Changed before) {
        return occasion.say(results.of(before, before.action(), occasion));
    }

    private static Turn with(Turn turn, OutboundMessage more) {
        List<OutboundMessage> replies = new ArrayList<>(turn.replies());
        replies.add(more);
        return new Turn(turn.next(), replies);
    }

    private OutboundMessage message(Occasion occasion, String key, Object... arguments) {
        return OutboundMessage.of(new Composition(setup.messages(), occasion.language())
                .line(key, arguments)
                .text());
    }
}
