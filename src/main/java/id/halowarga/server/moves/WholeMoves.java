package id.halowarga.server.moves;

import id.halowarga.channel.ChatMoves;
import id.halowarga.channel.InboxUnavailableException;
import id.halowarga.message.ChatAddress;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Moves one thing after the other; whoever told of the move has to tell again until all are moved. */
final class WholeMoves implements ChatMoves {
    private static final Logger LOG = LoggerFactory.getLogger(WholeMoves.class);

    private final List<Belongings> belongings;
    private final KnownMoves known;

    /**
     * Of parts.
     *
     * @param belongings the parts, in the order in which they are moved
     * @param known      moves that are complete
     */
    WholeMoves(List<Belongings> belongings, KnownMoves known) {
        this.belongings = List.copyOf(belongings);
        this.known = known;
    }

    @Override
    public void moved(ChatAddress from, ChatAddress to, Instant at) {
        if (from.equals(to) || !from.channel().equals(to.channel())) {
            return;
        }
        try {
            if (known.isComplete(from, to, at)) {
                return;
            }
            belongings.forEach(part -> part.move(from, to, at));
            known.complete(from, to, at);
        } catch (RuntimeException notNow) {
            throw new InboxUnavailableException(notNow);
        }
        LOG.info("A chat of {} has a new identifier", from.channel());
    }
}
