package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.Turn;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.testing.AtOnce;
import id.halowarga.text.Language;
import id.halowarga.ticket.PartlyHandledException;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every message can be processed twice, and two people can act at once: each change happens once. */
class ReplayTest {
    private final DeskWorld world = DeskWorld.staffed();
    private final Conversation before = Conversation.fresh(Language.INDONESIAN, world.clock.instant());

    @ParameterizedTest
    @CsvSource({
        "true, BUDI, /terima %s",
        "true, BUDI, /terima",
        "true, BUDI, /balas %s Tim berangkat",
        "true, BUDI, /balas Tim berangkat",
        "true, BUDI, /tanya %s Di mana?",
        "true, BUDI, /selesai %s Sudah",
        "true, BUDI, /kembalikan %s Bukan kami",
        "true, OPERATOR, /tolak %s Di luar kota",
        "true, OPERATOR, /disposisi %s dlh",
        "false, OPERATOR, /disposisi %s dpupr cek ya",
        "false, OPERATOR, /terima %s",
        "false, OPERATOR, /selesai %s Ini jawabannya",
        "true, BUDI, t.%s.terima",
        "true, BUDI, /koordinasi %s dlh tumpukan sampah",
        "true, BUDI, /bantu %s dlh angkut sampahnya",
        "true, BUDI, /periksa %s perlu diukur",
        "true, BUDI, /sebagian %s separuh",
        "true, BUDI, /tolak %s di luar kota",
        "true, OPERATOR, /prioritas %s tinggi",
        "false, OPERATOR, t.%s.disposisi.dpupr",
    })
    void changesOnceWhatIsProcessedTwice(boolean atOpd, String who, String words) {
        Ticket ticket = atOpd ? world.filed() : world.undecided();
        String filled = words.formatted(ticket.number());
        var actor = sender(who.equals("BUDI") ? BUDI : OPERATOR);
        InboundMessage message = filled.startsWith("t.") ? world.press(actor, filled) : world.text(actor, filled);

        Turn first = take(message);
        Ticket after = world.now(ticket);
        int notices = world.notices.notices().size();
        Turn second = take(message);

        assertThat(after.version()).isEqualTo(1);
        assertThat(world.now(ticket)).isEqualTo(after);
        assertThat(world.notices.notices()).hasSize(notices);
        assertThat(world.tickets.audit(ticket.number())).hasSize(2);
        assertThat(second).isEqualTo(first);
    }

    private Turn take(InboundMessage... messages) {
        return world.dispatcher.take(before, new Burst(List.of(messages))).orElseThrow();
    }

    @Test
    void changesOnceWhatIsSaidToAPromptTwice() {
        Ticket ticket = world.filed();
        Conversation asked =
                before.handling(Optional.of(new TicketReference(ticket.number().value(), Purpose.COMPLETION)));
        Burst words = new Burst(List.of(
                world.text(sender(BUDI), "Sudah ditambal"), world.photo(sender(BUDI), "", SampleTickets.PHOTO)));
        Turn first = world.dispatcher.take(asked, words).orElseThrow();
        assertThat(first.next().handling()).isEmpty();
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.DONE);
        int notices = world.notices.notices().size();
        assertThat(world.dispatcher.take(asked, words)).contains(first);
        assertThat(world.notices.notices()).hasSize(notices);
    }

    @Test
    void asksForTheMessagesThatWereHandledTogetherBefore() {
        Ticket ticket = world.filed();
        Conversation asked =
                before.handling(Optional.of(new TicketReference(ticket.number().value(), Purpose.ANSWER)));
        InboundMessage first = world.text(sender(BUDI), "Kami cek");
        InboundMessage second = world.text(sender(BUDI), "besok pagi");
        world.dispatcher.take(asked, new Burst(List.of(first)));
        assertThatThrownBy(() -> world.dispatcher.take(asked, new Burst(List.of(first, second))))
                .isInstanceOfSatisfying(
                        PartlyHandledException.class,
                        e -> assertThat(e.handled()).isEqualTo(1));
    }

    @Test
    void takesCommandsWithoutSlashThatArrivedTogetherOneByOne() {
        Ticket one = world.filed();
        Ticket two = world.filed();
        InboundMessage first = world.text(sender(BUDI), "terima " + one.number());
        InboundMessage second = world.text(sender(BUDI), "balas " + two.number() + " Kami cek");
        Turn turn = take(first, second, world.text(sender(BUDI), "besok"));
        assertThat(turn.replies()).hasSize(2);
        assertThat(world.now(one).stage()).isEqualTo(TicketStage.IN_PROGRESS);
        assertThat(world.tickets.story(two.number()).get(0).words()).isEqualTo("Kami cek\nbesok");

        InboundMessage late = world.text(sender(BUDI), "lusa");
        assertThatThrownBy(() -> take(first, second, late, late))
                .isInstanceOfSatisfying(
                        PartlyHandledException.class,
                        e -> assertThat(e.handled()).isEqualTo(3));
    }

    @Test
    void tellsTheSecondHandlerWhoWasFaster() {
        Ticket ticket = world.filed();
        world.presses(BUDI, ticket.number(), "terima");
        assertThat(world.presses(SITI, ticket.number(), "terima")).contains("lebih dulu ditangani oleh Budi", "/balas");
        assertThat(world.presses(BUDI, ticket.number(), "terima")).contains("sudah Anda tangani");
        assertThat(world.now(ticket).assignee()).contains("Budi");
    }

    @Test
    void acceptsOnceWhenManyPressAtTheSameTime() {
        Ticket ticket = world.filed();
        List<String> answers = AtOnce.run(8, () -> {
            InboundMessage press;
            synchronized (world) {
                press = world.press(sender(SITI), "t." + ticket.number() + ".terima");
            }
            return DeskWorld.joined(take(press).replies());
        });
        assertThat(answers)
                .filteredOn(answer -> answer.contains("Anda tangani;"))
                .hasSize(1);
        assertThat(world.tickets.audit(ticket.number())).hasSize(2);
    }

    @Test
    void processesOneMessageOnceThoughManyWorkersTakeIt() {
        Ticket ticket = world.filed();
        InboundMessage message = world.text(sender(BUDI), "/balas " + ticket.number() + " Tim berangkat");
        List<Turn> turns = AtOnce.run(8, () -> take(message));
        assertThat(turns).allMatch(turn -> turn.equals(turns.get(0)));
        assertThat(world.tickets.story(ticket.number())).hasSize(1);
    }
}
