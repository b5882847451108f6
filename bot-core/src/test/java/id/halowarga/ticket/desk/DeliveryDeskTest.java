package id.halowarga.ticket.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChannelName;
import id.halowarga.message.MessageId;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.StoryEntry;
import id.halowarga.ticket.Ticket;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What handlers see of messages that do not reach the citizen. */
class DeliveryDeskTest {
    private static final MessageId LOST = new MessageId(ChannelName.WHATSAPP, "lost-1");

    private final DeskWorld world = DeskWorld.staffed();
    private final DeliveryDesk desk = new DeliveryDesk(world.ports, world.setup);
    private final Ticket ticket = world.filed();

    private void lost(MessageId id, Purpose purpose) {
        desk.undelivered(id, new TicketReference(ticket.number().value(), purpose));
    }

    private List<String> undeliveredNotices() {
        return world.noticesTo(DeskWorld.BUDI).stream()
                .map(OutboundMessage::text)
                .map(text -> text.plain())
                .filter(words -> words.contains("belum sampai"))
                .toList();
    }

    @Test
    void tellsTheHandlersOnceAndNotesItInTheStory() {
        lost(LOST, Purpose.CITIZEN);
        lost(LOST, Purpose.CITIZEN);

        assertThat(undeliveredNotices())
                .hasSize(1)
                .allMatch(words -> words.contains(ticket.number().value()));
        assertThat(world.tickets.story(ticket.number()))
                .extracting(StoryEntry::kind)
                .containsExactly(StoryEntry.Kind.UNDELIVERED);
        assertThat(world.says(DeskWorld.BUDI, "/tiket " + ticket.number())).contains("belum sampai");
    }

    @Test
    void tellsOfEveryMessageThatIsLost() {
        lost(LOST, Purpose.CITIZEN);
        lost(new MessageId(ChannelName.WHATSAPP, "lost-2"), Purpose.CITIZEN);

        assertThat(undeliveredNotices()).hasSize(2);
    }

    @Test
    void saysNothingOfWhatWasMeantForHandlersOrIsAboutNoTicket() {
        lost(LOST, Purpose.ANSWER);
        desk.undelivered(LOST, new TicketReference("HW-2611-000000", Purpose.CITIZEN));

        assertThat(undeliveredNotices()).isEmpty();
        assertThat(world.tickets.story(ticket.number())).isEmpty();
    }

    @Test
    void showsTheCitizenNothingOfIt() {
        lost(LOST, Purpose.CITIZEN);

        assertThat(world.citizens.story(ticket.number())).isEmpty();
    }
}
