package id.halowarga.staff.command;

import id.halowarga.directory.Opd;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.ticket.desk.DeskSetup;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Offers the city's OPDs page by page. */
final class OpdMenu {
    private static final int PAGE = 8;

    private final DeskSetup setup;

    OpdMenu(DeskSetup setup) {
        this.setup = setup;
    }

    OutboundMessage page(
            Occasion occasion, String key, int page, Function<Opd, String> choice, IntFunction<String> turn) {
        return page(occasion, key, setup.directory().opds(), page, choice, turn);
    }

    OutboundMessage page(
            Occasion occasion,
            String key,
            List<Opd> opds,
            int page,
            Function<Opd, String> choice,
            IntFunction<String> turn) {
        if (opds.isEmpty()) {
            return OutboundMessage.of(setup.messages().rich(occasion.language(), "staff.opd.none"));
        }
        int pages = (opds.size() + PAGE - 1) / PAGE;
        int shown = Math.min(page, pages - 1);
        List<Option> options = new ArrayList<>();
        for (Opd opd : opds.subList(shown * PAGE, Math.min((shown + 1) * PAGE, opds.size()))) {
            options.add(new Option(choice.apply(opd), opd.label()));
        }
        if (shown > 0) {
            options.add(option(occasion, turn.apply(shown - 1), "staff.button.previous"));
        }
        if (shown < pages - 1) {
            options.add(option(occasion, turn.apply(shown + 1), "staff.button.next"));
        }
        return OutboundMessage.of(setup.messages().rich(occasion.language(), key), options);
    }

    private Option option(Occasion occasion, String payload, String key) {
        return new Option(payload, setup.messages().plain(occasion.language(), key));
    }
}
