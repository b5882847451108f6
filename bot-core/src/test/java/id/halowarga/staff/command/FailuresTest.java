package id.halowarga.staff.command;

import static id.halowarga.ticket.desk.DeskWorld.BUDI;
import static id.halowarga.ticket.desk.DeskWorld.OPERATOR;
import static id.halowarga.ticket.desk.DeskWorld.sender;
import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.ChannelName;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.OutboundMessage;
import id.halowarga.staff.FailedMessages.Failed;
import id.halowarga.staff.FailedMessages.Reason;
import id.halowarga.ticket.desk.DeskWorld;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What operators can do about messages that failed. */
class FailuresTest {
    private final DeskWorld world = DeskWorld.staffed();

    @BeforeEach
    void failTwo() {
        world.failed.waiting.add(new Failed(
                "out:telegram/3/1-0", false, ChannelName.TELEGRAM, Reason.UNREACHABLE, world.clock.instant()));
        world.failed.waiting.add(new Failed(
                "in/4/2-0",
                true,
                ChannelName.WEBCHAT,
                Reason.DEFECT,
                world.clock.instant().minusSeconds(60)));
    }

    @Test
    void listsTheNewestFirstWithTheirReasons() {
        List<OutboundMessage> answers = world.answers(world.text(sender(OPERATOR), "/gagal"));
        assertThat(DeskWorld.joined(answers))
                .containsSubsequence("2 pesan gagal", "keluar ke Telegram", "memblokir", "masuk dari chat web");
        assertThat(DeskWorld.labels(answers.get(0)))
                .containsExactly("Kirim lagi 1", "Buang 1", "Kirim lagi 2", "Buang 2");
    }

    @Test
    void sendsOneAgainAndSaysTheSameWhenThePressComesTwice() {
        InboundMessage press = world.press(sender(OPERATOR), "q.gagal.k.out:telegram/3/1-0");
        String first = DeskWorld.joined(world.answers(press));
        assertThat(first).contains("dikirim lagi");
        assertThat(DeskWorld.joined(world.answers(press))).isEqualTo(first);
        assertThat(world.failed.resent).containsExactly("out:telegram/3/1-0");
        assertThat(world.failed.waiting).hasSize(1);
    }

    @Test
    void saysSoWhenSomebodyElseWasFaster() {
        world.answers(world.press(sender(OPERATOR), "q.gagal.x.in/4/2-0"));
        assertThat(DeskWorld.joined(world.answers(world.press(sender(OPERATOR), "q.gagal.k.in/4/2-0"))))
                .contains("sudah dikirim lagi atau dibuang");
        assertThat(world.failed.resent).isEmpty();
    }

    @Test
    void isTheOperatorsAlone() {
        assertThat(world.says(BUDI, "/gagal")).doesNotContain("Telegram");
        world.answers(world.press(sender(BUDI), "q.gagal.k.out:telegram/3/1-0"));
        assertThat(world.failed.resent).isEmpty();
    }

    @Test
    void saysThatThereIsNone() {
        world.failed.waiting.clear();
        assertThat(world.says(OPERATOR, "gagal")).contains("Tidak ada pesan yang gagal");
    }
}
