package id.halowarga.staff.command;

import id.halowarga.conversation.Turn;
import id.halowarga.directory.OpdCode;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.ticket.Party;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.TicketAction;
import id.halowarga.ticket.TicketNumber;
import id.halowarga.ticket.desk.Composition;
import id.halowarga.ticket.desk.DeskSetup;
import id.halowarga.ticket.desk.Material;
import id.halowarga.ticket.desk.StaffDesk;
import id.halowarga.ticket.desk.StaffRequest;
import id.halowarga.ticket.desk.StaffResult;
import id.halowarga.ticket.desk.Target;
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
        this.results = new ResultWords(desk, setup);
    }

    /** Does an action with what was said, or asks for words where it needs some. */
    Turn act(Occasion occasion, TicketAction action, TicketNumber number, Spoken spoken, String words) {
        return act(occasion, new Wish(action, number, Target.NONE), spoken, words);
    }

    /** Does what is wished with what was said, or asks for words where it needs some. */
    Turn act(Occasion occasion, Wish asked, Spoken spoken, String words) {
        Material material = spoken.material(words);
        if (material.words().length() > Report.MAX_DESCRIPTION) {
            return occasion.say(message(occasion, "staff.too_long", Report.MAX_DESCRIPTION));
        }
        Set<Party> parties = desk.show(occasion.handler(), asked.number())
                .map(ticket -> Party.of(occasion.handler(), ticket))
                .orElse(Set.of());
        Wish wish = asked.by(parties);
        Turn turn = wish.lacks(material, parties) ? askForWords(occasion, wish) : wishNow(occasion, wish, material);
        return spoken.unusable() == 0 ? turn : with(turn, message(occasion, "staff.unusable", spoken.unusable()));
    }

    /** Does what a reply to one of our messages means. */
    Turn reply(Occasion occasion, TicketReference purpose, TicketNumber number, Spoken spoken) {
        TicketAction action = Purposes.action(purpose.purpose());
        return act(occasion, new Wish(action, number, target(action, purpose)), spoken, spoken.text());
    }

    private static Target target(TicketAction action, TicketReference purpose) {
        Optional<OpdCode> code = purpose.detail().flatMap(OpdCode::parse);
        if (action == TicketAction.REFUSE) {
            return code.<Target>map(Target.Outside::new).orElse(Target.NONE);
        }
        return code.<Target>map(Target.Unit::new).orElse(Target.NONE);
    }

    private static StaffRequest request(Occasion occasion, Wish wish, Material material) {
        return new StaffRequest(
                occasion.actor(), wish.action(), wish.number(), material, wish.target(), occasion.cause());
    }

    private Turn wishNow(Occasion occasion, Wish wish, Material material) {
        StaffResult result = desk.act(request(occasion, wish, material));
        return occasion.say(results.of(result, wish.action(), occasion));
    }

    private Turn askForWords(Occasion occasion, Wish wish) {
        Optional<StaffResult> objection = desk.objection(request(occasion, wish, Material.NONE));
        return objection
                .map(result -> occasion.say(results.of(result, wish.action(), occasion)))
                .or(() ->
                        desk.show(occasion.handler(), wish.number()).map(ticket -> prompt.ask(occasion, ticket, wish)))
                .orElseGet(() -> occasion.say(results.unknown(occasion)));
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
