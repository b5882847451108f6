package id.halowarga.staff.command;

import id.halowarga.conversation.Burst;
import id.halowarga.message.InboundMessage;
import java.util.ArrayList;
import java.util.List;

/** Parts of a burst that are commands of their own: commands typed without a slash join their neighbours on the way. */
final class Segments {
    private Segments() {}

    /** The burst in parts, each of which but the first begins with a command that names its ticket. */
    static List<Burst> of(Burst burst) {
        List<Burst> parts = new ArrayList<>();
        List<InboundMessage> part = new ArrayList<>();
        for (InboundMessage message : burst.messages()) {
            if (begins(message) && saysSomething(part)) {
                parts.add(new Burst(part));
                part = new ArrayList<>();
            }
            part.add(message);
        }
        parts.add(new Burst(part));
        parts.set(0, new Burst(parts.get(0).messages(), burst.opening()));
        return parts;
    }

    private static boolean begins(InboundMessage message) {
        return CommandLine.parse(Spoken.words(message))
                .filter(line -> line.number().isPresent())
                .isPresent();
    }

    /** Files before the first words of an album belong to the command in those words. */
    private static boolean saysSomething(List<InboundMessage> part) {
        return part.stream().anyMatch(message -> !Spoken.words(message).isBlank());
    }
}
