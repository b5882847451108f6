package id.halowarga.ticket;

import static id.halowarga.ticket.SampleTickets.CITIZEN;
import static id.halowarga.ticket.SampleTickets.NEIGHBOUR;
import static id.halowarga.ticket.SampleTickets.PHOTO;
import static id.halowarga.ticket.SampleTickets.VOICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.message.CommandMenu;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import id.halowarga.message.TicketReference;
import id.halowarga.testing.AtOnce;
import id.halowarga.testing.Stores;
import id.halowarga.ticket.InMemoryNoticeQueue.Notice;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link NoticeQueue} does. */
public abstract class NoticeQueueContract {
    private static final OutboundMessage PLAIN = OutboundMessage.of(RichText.plain("Laporan Anda diterima."));
    private static final OutboundMessage RICH = OutboundMessage.of(
                    RichText.fromTemplate("**Tiket baru** 😬 \"HW\"\n\\"),
                    List.of(new Option("t.HW-2611-7K3QX9.terima", "Terima"), new Option("t.1", "Tanya")))
            .withMedia(List.of(PHOTO, VOICE))
            .requestingLocation()
            .expectingReply()
            .about(new TicketReference("HW-2611-7K3QX9", TicketReference.Purpose.ANSWER))
            .withMenu(CommandMenu.OPD_ADMIN);

    private UnitOfWork unit;
    private NoticeQueue queue;

    /**
     * Fresh, empty stores.
     *
     * @return the stores under test
     */
    protected abstract Stores stores();

    /**
     * What waits in the queue of the latest {@link #stores()}.
     *
     * @return the notices, in the order in which they will be carried
     */
    protected abstract List<Notice> waiting();

    @BeforeEach
    void open() {
        Stores stores = stores();
        unit = stores.unit();
        queue = stores.notices();
    }

    private void enqueue(Notice notice) {
        queue.enqueue(notice.id(), notice.to(), notice.message());
    }

    @Test
    void keepsEveryPartOfAMessage() {
        Notice rich = new Notice("HW-2611-7K3QX9:card:telegram:1001", CITIZEN, RICH);
        enqueue(rich);

        assertThat(waiting()).containsExactly(rich);
    }

    @Test
    void keepsTheOrderOfAUnitsNotices() {
        List<Notice> notices = IntStream.range(0, 20)
                .mapToObj(i -> new Notice("n" + (99 - i), i % 2 == 0 ? CITIZEN : NEIGHBOUR, PLAIN))
                .toList();
        unit.execute(() -> {
            notices.forEach(this::enqueue);
            return true;
        });

        assertThat(waiting()).containsExactlyElementsOf(notices);
    }

    @Test
    void theSameNoticeTwiceIsOne() {
        Notice first = new Notice("n1", CITIZEN, PLAIN);
        enqueue(first);
        enqueue(new Notice("n1", NEIGHBOUR, RICH));

        assertThat(waiting()).containsExactly(first);
    }

    @Test
    void aUnitGoesOnAfterARepeatedNotice() {
        enqueue(new Notice("n1", CITIZEN, PLAIN));

        unit.execute(() -> {
            enqueue(new Notice("n1", CITIZEN, PLAIN));
            enqueue(new Notice("n2", CITIZEN, PLAIN));
            return true;
        });

        assertThat(waiting()).extracting(Notice::id).containsExactly("n1", "n2");
    }

    @Test
    void unitsThatQueueTheSameNoticeAtOnceAllSucceed() {
        AtOnce.run(
                6,
                () -> unit.execute(() -> {
                    enqueue(new Notice("n1", CITIZEN, PLAIN));
                    return true;
                }));

        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aUnitThatFailsLeavesNoNotice() {
        assertThatThrownBy(() -> unit.execute(() -> {
                    enqueue(new Notice("n1", CITIZEN, PLAIN));
                    throw new IllegalArgumentException("given up");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void refusesAnIdOfAWrongLength() {
        assertThatThrownBy(() -> queue.enqueue("", CITIZEN, PLAIN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> queue.enqueue("x".repeat(201), CITIZEN, PLAIN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
