package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.CITIZEN;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.SITI;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.conversation.Burst;
import id.halowarga.conversation.Turn;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.TicketReference;
import id.halowarga.message.TicketReference.Purpose;
import id.halowarga.ticket.Report;
import id.halowarga.ticket.SampleTickets;
import id.halowarga.ticket.Ticket;
import id.halowarga.ticket.TicketStage;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Missing numbers, mistyped numbers, missing words, and words that are hard to take. */
class WordsAndNumbersTest {
    private final DeskWorld world = DeskWorld.staffed();
    private final Ticket ticket = world.filed();

    @Test
    void takesTheOnlyTicketThatFitsWhenNoNumberIsGiven() {
        assertThat(world.says(BUDI, "/balas Kami cek besok")).contains("terkirim");
        assertThat(world.lastTo(CITIZEN)).contains("Kami cek besok");
    }

    @Test
    void takesTheTicketThatTheMessageRepliesTo() {
        world.filed();
        TicketReference card = new TicketReference(ticket.number().value(), Purpose.ANSWER);
        world.answers(world.reply(sender(BUDI), card, "/terima"));
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.IN_PROGRESS);
        world.answers(world.reply(sender(BUDI), card, "Sudah kami cek"));
        assertThat(world.lastTo(CITIZEN)).contains("Sudah kami cek");
    }

    @Test
    void takesTheNumberWithinTheWordsRatherThanGuess() {
        Ticket other = world.filed();
        world.says(BUDI, "/balas Untuk " + other.number() + " besok kami datang");
        assertThat(world.tickets.story(other.number())).hasSize(1);
        assertThat(world.tickets.story(ticket.number())).isEmpty();
    }

    @Test
    void asksWhichTicketAndKeepsTheWordsUntilThen() {
        Ticket other = world.filed();
        List<OutboundMessage> asked = world.answers(world.text(sender(BUDI), "/balas Kami cek besok"));
        assertThat(DeskWorld.payloads(asked))
                .containsExactlyInAnyOrder("t." + ticket.number() + ".jawab.k", "t." + other.number() + ".jawab.k");
        assertThat(world.presses(BUDI, other.number(), "jawab.k")).contains("terkirim");
        assertThat(world.tickets.story(other.number()).get(0).words()).isEqualTo("Kami cek besok");
        assertThat(world.presses(BUDI, ticket.number(), "jawab.k"))
                .as("kept words are used once")
                .contains("Tulis jawaban");
    }

    @Test
    void saysThatNothingFits() {
        world.says(BUDI, "/selesai beres");
        assertThat(world.says(BUDI, "/terima")).contains("Tidak ada tiket yang cocok");
    }

    @Test
    void suggestsTheNumberThatWasMeant() {
        String right = ticket.number().value();
        char last = right.charAt(right.length() - 1);
        String wrong = right.substring(0, right.length() - 1) + (last == 'A' ? 'B' : 'A');
        assertThat(world.says(BUDI, "/terima " + wrong)).contains("tidak dikenal", "Maksud Anda " + right);
        assertThat(world.says(BUDI, "/balas " + right.substring(0, right.length() - 1) + " teks"))
                .contains("Maksud Anda " + right);
        assertThat(world.says(BUDI, "/tiket HW-2611-0000"))
                .contains("tidak dikenal")
                .doesNotContain("Maksud");
        assertThat(world.now(ticket)).isEqualTo(ticket);
    }

    @Test
    void doesNotSuggestAnotherOpdsNumber() {
        String right = ticket.number().value();
        String wrong = right.substring(0, right.length() - 1);
        assertThat(world.says(DeskWorld.WASTE_ADMIN, "/tiket " + wrong)).doesNotContain("Maksud");
    }

    @ParameterizedTest
    @CsvSource({
        "balas, ANSWER, Tulis jawaban",
        "tanya, QUESTION, Tulis pertanyaan",
        "selesai, COMPLETION, Tulis apa",
        "kembalikan, RETURN_REASON, Mengapa"
    })
    void asksForMissingWords(String command, Purpose purpose, String prompt) {
        Turn turn = world.take(world.text(sender(BUDI), "/" + command + " " + ticket.number()))
                .orElseThrow();
        OutboundMessage message = turn.replies().get(0);
        TicketReference reference = new TicketReference(ticket.number().value(), purpose);
        assertThat(message.text().plain()).contains(prompt);
        assertThat(message.expectsReply()).isTrue();
        assertThat(message.about()).contains(reference);
        assertThat(turn.next().handling()).contains(reference);
    }

    @Test
    void takesTheNextWordsForWhatWasAskedAndNoMore() {
        world.says(BUDI, "/tanya " + ticket.number());
        world.says(BUDI, "Di sebelah mana?");
        assertThat(world.now(ticket).stage()).isEqualTo(TicketStage.AWAITING_CITIZEN);
        assertThat(world.take(world.text(sender(BUDI), "Terima kasih"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"batal", "/batal", "BATAL"})
    void leavesThePromptWithACancel(String word) {
        world.says(BUDI, "/balas " + ticket.number());
        assertThat(world.says(BUDI, word)).contains("dibatalkan");
        assertThat(world.take(world.text(sender(BUDI), "halo"))).isEmpty();
        assertThat(world.now(ticket)).isEqualTo(ticket);
    }

    @Test
    void cancelsByButtonToo() {
        world.says(BUDI, "/balas " + ticket.number());
        assertThat(DeskWorld.joined(world.answers(world.press(sender(BUDI), "q.batal"))))
                .contains("dibatalkan");
        assertThat(world.take(world.text(sender(BUDI), "halo"))).isEmpty();
    }

    @Test
    void asksAgainForWordsWhenAFileAloneCannotBeAReason() {
        world.presses(BUDI, ticket.number(), "bukan");
        String answer = DeskWorld.joined(world.answers(world.photo(sender(BUDI), "", SampleTickets.PHOTO)));
        assertThat(answer).contains("Mengapa");
        assertThat(world.now(ticket)).isEqualTo(ticket);
    }

    @Test
    void passesFilesAndCaptionsOn() {
        InboundMessage caption =
                world.photo(sender(BUDI), "/selesai " + ticket.number() + " Sudah rata", SampleTickets.PHOTO);
        world.answers(caption, world.photo(sender(BUDI), "", SampleTickets.VOICE));
        OutboundMessage news = world.noticesTo(CITIZEN).get(0);
        assertThat(news.media()).containsExactly(SampleTickets.PHOTO, SampleTickets.VOICE);
        assertThat(news.text().plain()).contains("Sudah rata").doesNotContain("/selesai");
    }

    @Test
    void saysWhichFilesWereNotPassedOn() {
        MediaContent huge = new MediaContent.Unusable(MediaKind.VIDEO, MediaContent.Reason.TOO_LARGE);
        String answer = DeskWorld.joined(
                world.answers(world.photo(sender(BUDI), "/balas " + ticket.number() + " Lihat ini", huge)));
        assertThat(answer).contains("terkirim", "Satu berkas tidak dapat diteruskan");
        assertThat(DeskWorld.joined(world.answers(world.photo(sender(BUDI), "/balas " + ticket.number(), huge))))
                .contains("Tulis jawaban", "Satu berkas");
    }

    @Test
    void keepsToAGenerousLimit() {
        String most = "a".repeat(Report.MAX_DESCRIPTION);
        assertThat(world.says(BUDI, "/balas " + ticket.number() + " " + most)).contains("terkirim");
        assertThat(world.says(BUDI, "/balas " + ticket.number() + " a" + most)).contains("terlalu panjang", "10.000");
        assertThat(world.tickets.story(ticket.number())).hasSize(1);
    }

    @Test
    void carriesAnyWordsUnharmed() {
        String words = "**tebal** {0} 'kutip' <b>html</b> _x_ 😀\u202Ebalik\u0007";
        world.says(BUDI, "/balas " + ticket.number() + " " + words);
        OutboundMessage news = world.noticesTo(CITIZEN).get(0);
        assertThat(news.text().plain()).contains("**tebal** {0} 'kutip' <b>html</b> _x_ 😀balik");
        assertThat(news.text().bold()).as("only the number is bold").hasSize(1);
        assertThat(world.lastTo(SITI)).contains("**tebal** {0}");
    }

    @Test
    void treatsWordsOfNothingButControlCharactersAsMissing() {
        assertThat(world.says(BUDI, "/balas " + ticket.number() + " \u202E\u0000\u200F"))
                .contains("Tulis jawaban");
    }

    @Test
    void saysWhatIsPossibleNow() {
        world.says(BUDI, "/selesai " + ticket.number() + " beres");
        assertThat(world.says(BUDI, "/balas " + ticket.number() + " lagi")).contains("Selesai", "Tidak ada lagi");
        Ticket waiting = world.filed();
        world.says(BUDI, "/terima " + waiting.number());
        assertThat(world.says(OPERATOR, "/balas " + waiting.number() + " dari kota"))
                .contains("Diproses", "/disposisi /tolak");
    }

    @Test
    void understandsItsNumbersHoweverTheyAreTyped() {
        String lower = ticket.number().value().toLowerCase(Locale.ROOT);
        assertThat(world.says(BUDI, "TERIMA " + lower + ":")).contains("Anda tangani");
    }

    @Test
    void keepsTheCitizensDraftOutOfIt() {
        Burst burst = new Burst(List.of(world.text(sender(BUDI), "/terima " + ticket.number())));
        assertThat(world.dispatcher
                        .take(world.conversation(burst), burst)
                        .orElseThrow()
                        .next())
                .isEqualTo(world.conversation(burst).handling(Optional.empty()));
    }
}
