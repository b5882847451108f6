package id.halowarga.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Option;
import id.halowarga.message.Pin;
import id.halowarga.message.RichText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every history of the web chat does. */
public abstract class ChatHistoryContract {
    private static final ChatAddress CHAT = new ChatAddress(ChannelName.WEBCHAT, "s-first");
    private static final ChatAddress OTHER = new ChatAddress(ChannelName.WEBCHAT, "s-other");

    /**
     * A history without chats.
     *
     * @return the history under test
     */
    protected abstract ChatHistory history();

    /**
     * The history of another node that shares the store.
     *
     * @return the same, or a second one on the same store
     */
    protected abstract ChatHistory onAnotherNode();

    /**
     * A line of a person.
     *
     * @return some words
     */
    protected static ChatLine words() {
        return words("some words");
    }

    private static ChatLine words(String text) {
        return ChatLine.ofPerson("client-" + text, Instant.parse("2026-11-02T03:04:05.678Z"), text, Optional.empty());
    }

    @Test
    void givesBackEveryPartOfALine() {
        ChatLine full = new ChatLine(
                Optional.empty(),
                Instant.parse("2026-11-02T03:04:05.678Z"),
                "Pilih <b>satu</b> \u202e\uD83D\uDE00",
                List.of(new RichText.Span(0, 5), new RichText.Span(6, 2)),
                List.of(new MediaContent.Stored(
                        MediaKind.PHOTO, "ab".repeat(32), "image/jpeg", 12_345, Optional.of("jalan.jpg"))),
                Optional.of(new Pin(-6.5, 106.75)),
                Optional.of(new Prompt(List.of(new Option("a.b", "Ya")), true, true, false)),
                Optional.of("m4"));

        history().append(CHAT, "key", full);

        assertThat(onAnotherNode().after(CHAT, 0, 10))
                .extracting(ChatEntry::line)
                .containsExactly(full);
    }

    @Test
    void countsPlacesUpFromOne() {
        assertThat(history().append(CHAT, "a", words("a"))).isEqualTo(1);
        assertThat(history().append(CHAT, "b", words("b"))).isEqualTo(2);
        assertThat(history().append(OTHER, "a", words("a"))).isEqualTo(1);
    }

    @Test
    void addsALineOnceHoweverOftenItIsTold() {
        long first = history().append(CHAT, "a", words("a"));
        history().append(CHAT, "b", words("b"));

        assertThat(onAnotherNode().append(CHAT, "a", words("again"))).isEqualTo(first);
        assertThat(texts(history().after(CHAT, 0, 10))).containsExactly("a", "b");
    }

    @Test
    void readsOnFromAPlace() {
        fill(5);

        assertThat(texts(history().after(CHAT, 2, 2))).containsExactly("3", "4");
        assertThat(history().after(CHAT, 5, 2)).isEmpty();
    }

    @Test
    void readsBackFromAPlaceOrTheEnd() {
        fill(5);

        assertThat(texts(history().before(CHAT, 4, 2))).containsExactly("2", "3");
        assertThat(texts(history().before(CHAT, Long.MAX_VALUE, 2))).containsExactly("4", "5");
        assertThat(history().before(CHAT, 1, 2)).isEmpty();
    }

    @Test
    void knowsTheLastPlace() {
        assertThat(history().latest(CHAT)).isZero();
        fill(3);
        assertThat(history().latest(CHAT)).isEqualTo(3);
    }

    @Test
    void keepsTheNewestLinesOnly() {
        fill(ChatHistory.CAPACITY + 7);

        List<ChatEntry> kept = history().after(CHAT, 0, 2 * ChatHistory.CAPACITY);

        assertThat(kept).hasSize(ChatHistory.CAPACITY);
        assertThat(kept.get(0).sequence()).isEqualTo(8);
    }

    @Test
    void forgetsOneChatAlone() {
        fill(2);
        history().append(OTHER, "a", words("other"));

        history().erase(CHAT);

        assertThat(onAnotherNode().after(CHAT, 0, 10)).isEmpty();
        assertThat(texts(history().after(OTHER, 0, 10))).containsExactly("other");
    }

    @Test
    void tellsEveryNodeOfNews() {
        List<ChatAddress> here = new CopyOnWriteArrayList<>();
        List<ChatAddress> there = new CopyOnWriteArrayList<>();
        history().onChange(here::add);
        onAnotherNode().onChange(there::add);

        // A hint may get lost while a node is only just listening: that is why the line is added until both have one.
        await().untilAsserted(() -> {
            history().append(CHAT, "news" + here.size() + there.size() + System.nanoTime(), words("news"));
            assertThat(here).contains(CHAT);
            assertThat(there).contains(CHAT);
        });
    }

    @Test
    void givesEachLineAPlaceOfItsOwnUnderContention() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Long>> tasks = new ArrayList<>();
            IntStream.range(0, 200)
                    .forEach(i -> tasks.add(() -> (i % 2 == 0 ? history() : onAnotherNode())
                            .append(CHAT, "key" + i / 2, words("line " + i / 2))));
            List<Long> places = new ArrayList<>();
            for (Future<Long> place : threads.invokeAll(tasks)) {
                places.add(place.get());
            }

            assertThat(places.stream().distinct()).hasSize(100);
            assertThat(history().after(CHAT, 0, 500))
                    .extracting(ChatEntry::sequence)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 100)
                            .mapToObj(Long::valueOf)
                            .toList());
        } finally {
            threads.shutdownNow();
        }
    }

    private void fill(int lines) {
        IntStream.rangeClosed(1, lines).forEach(i -> history().append(CHAT, "key" + i, words(Integer.toString(i))));
    }

    private static List<String> texts(List<ChatEntry> entries) {
        return entries.stream().map(entry -> entry.line().text()).toList();
    }
}
