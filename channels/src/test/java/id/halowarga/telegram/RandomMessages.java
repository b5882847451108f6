package id.halowarga.telegram;

import id.halowarga.fitting.RandomTexts;
import id.halowarga.message.MediaContent;
import id.halowarga.message.MediaKind;
import id.halowarga.message.Option;
import id.halowarga.message.OutboundMessage;
import id.halowarga.message.RichText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Messages of every shape, the same ones for the same seed. */
final class RandomMessages {
    private final Random random;
    private final RandomTexts texts;
    private final KeptFiles files;

    RandomMessages(long seed, KeptFiles files) {
        this.random = new Random(seed);
        this.texts = new RandomTexts(random);
        this.files = files;
    }

    OutboundMessage message() {
        RichText text = texts.text(random.nextInt(3) == 0 ? 900 : 30);
        List<MediaContent.Stored> media = media(random.nextInt(3) == 0 ? random.nextInt(14) : 0);
        if (text.isEmpty() && media.isEmpty()) {
            text = RichText.plain("Ada kabar.");
        }
        return new OutboundMessage(
                text,
                options(random.nextInt(4) == 0 ? random.nextInt(130) : random.nextInt(4)),
                media,
                random.nextInt(4) == 0,
                random.nextInt(4) == 0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private List<Option> options(int count) {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String payload = i + "." + "p".repeat(random.nextInt(61));
            String label = random.nextInt(8) == 0 ? "Pilihan yang panjang \uD83D\uDEA8 ".repeat(4) + i : "Pilih " + i;
            options.add(new Option(payload, label));
        }
        return options;
    }

    private List<MediaContent.Stored> media(int count) {
        List<MediaContent.Stored> media = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byte[] content = ("file " + random.nextInt()).getBytes(StandardCharsets.UTF_8);
            Optional<String> name = random.nextBoolean() ? Optional.of("berkas é " + i + ".bin") : Optional.empty();
            media.add(files.store(one(List.of(MediaKind.values())), name, content));
        }
        return media;
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
