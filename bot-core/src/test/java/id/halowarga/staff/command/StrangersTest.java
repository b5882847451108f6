package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.STRANGER;
import static id.halowarga.ticket.desk.DeskWorld.WASTE_ADMIN;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Conversation;
import id.halowarga.conversation.DialogueState;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.staff.Role;
import id.halowarga.text.Language;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers, former handlers and handlers of other OPDs learn nothing; handlers stay citizens. */
class StrangersTest {
    private final DeskWorld world = DeskWorld.staffed();
    private final Ticket ticket = world.filed();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tiket",
                "/tiket %s",
                "/terima %s",
                "/balas %s halo",
                "/tanya %s apa",
                "/selesai %s ya",
                "/kembalikan %s bukan",
                "/disposisi %s dlh",
                "/tolak %s tidak",
                "/antrian",
                "/undang dlh",
                "/bantuan",
                "terima %s",
                "balas %s halo"
            })
    void leavesAStrangersCommandsToTheDialogue(String command) {
        assertThat(world.take(world.text(sender(STRANGER), command.formatted(ticket.number()))))
                .isEmpty();
        assertThat(world.take(world.text(sender(CITIZEN), command.formatted(ticket.number()))))
                .isEmpty();
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "terima",
                "jawab",
                "tanya",
                "selesai",
                "bukan",
                "alih.dlh",
                "disposisi.dlh",
                "opd.0",
                "tolak",
                "lihat"
            })
    void leavesAStrangersForgedButtonsToTheDialogue(String press) {
        assertThat(world.take(world.press(sender(STRANGER), "t." + ticket.number() + "." + press)))
                .isEmpty();
        assertThat(world.take(world.press(sender(STRANGER), "q.tiket.0"))).isEmpty();
        assertUnchanged();
    }

    @Test
    void leavesAStrangersReplyToTheDialogue() {
        TicketReference card = new TicketReference(ticket.number().value(), Purpose.ANSWER);
        assertThat(world.take(world.reply(sender(STRANGER), card, "jawaban palsu")))
                .isEmpty();
        assertUnchanged();
    }

    @Test
    void forgetsAFormerHandler() {
        world.staff.release(BUDI, world.clock.instant());
        assertThat(world.take(world.text(sender(BUDI), "/terima " + ticket.number())))
                .isEmpty();
        assertThat(world.take(world.press(sender(BUDI), "t." + ticket.number() + ".terima")))
                .isEmpty();
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tiket %s",
                "/terima %s",
                "/balas %s halo",
                "/balas %s",
                "/tanya %s apa",
                "/selesai %s ya",
                "/kembalikan %s bukan"
            })
    void answersAnotherOpdsHandlerAsIfTheTicketDidNotExist(String command) {
        Ticket elsewhere = new DeskWorld().undecided();
        String unknown = world.says(WASTE_ADMIN, command.formatted(elsewhere.number()));
        assertThat(world.says(WASTE_ADMIN, command.formatted(ticket.number()))).isEqualTo(unknown);
        assertThat(unknown).contains("tidak dikenal");
        assertUnchanged();
    }

    @ParameterizedTest
    @ValueSource(strings = {"terima", "jawab", "tanya", "selesai", "bukan", "alih.dlh", "lihat"})
    void answersAnotherOpdsHandlersForgedButtonTheSameWay(String press) {
        assertThat(world.presses(WASTE_ADMIN, ticket.number(), press)).contains("tidak dikenal");
        assertUnchanged();
    }

    @Test
    void listsOnlyTheOwnOpdsTickets() {
        assertThat(world.says(WASTE_ADMIN, "/tiket"))
                .doesNotContain(ticket.number().value());
        assertThat(world.says(BUDI, "/tiket")).contains(ticket.number().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jalan rusak di depan rumah saya",
                "terima kasih",
                "selesai",
                "tanya dong pak",
                "balas ya",
                "halo",
                "/lapor",
                "/status HW-2611-000000",
                "/menu",
                "daftar online ktp bagaimana?"
            })
    void letsAHandlerBeACitizen(String words) {
        assertThat(world.take(world.text(sender(BUDI), words))).isEmpty();
    }

    @Test
    void leavesTheWordsOfAHandlersOwnDraftToTheDialogue() {
        Conversation fresh = Conversation.fresh(Language.INDONESIAN, world.clock.instant());
        Conversation drafting = new Conversation(
                DialogueState.DESCRIPTION,
                fresh.resumeTo(),
                fresh.language(),
                true,
                1,
                fresh.draft(),
                fresh.offered(),
                fresh.lastTicket(),
                fresh.held(),
                fresh.handling(),
                fresh.lastTurnAt());
        for (String words : List.of("tiket", "bantuan", "antrian", "/bantuan")) {
            Burst burst = new Burst(List.of(world.text(sender(BUDI), words)));
            assertThat(world.dispatcher.take(drafting, burst)).as(words).isEmpty();
        }
        Burst command = new Burst(List.of(world.text(sender(BUDI), "terima " + ticket.number())));
        Conversation after =
                world.dispatcher.take(drafting, command).orElseThrow().next();
        assertThat(after).as("the draft waits where it was").isEqualTo(drafting);
    }

    @Test
    void leavesAHandlersReplyToOwnNewsAsACitizenToTheDialogue() {
        TicketReference news = new TicketReference(ticket.number().value(), Purpose.CITIZEN);
        assertThat(world.take(world.reply(sender(BUDI), news, "masih bocor"))).isEmpty();
    }

    @Test
    void leavesWhatTheHandlerWasAskedAsACitizenToTheDialogue() {
        Conversation asked = Conversation.fresh(Language.INDONESIAN, world.clock.instant())
                .handling(Optional.of(new TicketReference(ticket.number().value(), Purpose.CITIZEN)));
        Burst words = new Burst(List.of(world.text(sender(BUDI), "Fotonya menyusul")));
        assertThat(world.dispatcher.take(asked, words)).isEmpty();
        Burst command = new Burst(List.of(world.text(sender(BUDI), "/tiket")));
        assertThat(world.dispatcher.take(asked, command).orElseThrow().next()).isEqualTo(asked);
    }

    @Test
    void helpsEachRoleInItsOwnWay() {
        world.bind(DeskWorld.OPERATOR, Role.OPERATOR, Optional.empty(), "Rina");
        assertThat(world.says(BUDI, "/bantuan")).contains("Dinas Pekerjaan Umum", "/kembalikan", "/start");
        assertThat(world.says(DeskWorld.OPERATOR, "bantuan")).contains("/antrian", "/undang");
    }

    private void assertUnchanged() {
        assertThat(world.now(ticket)).isEqualTo(ticket);
        assertThat(world.notices.notices()).hasSize(2);
    }
}
