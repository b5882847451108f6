package id.halowarga.journey;

import static org.awaitility.Awaitility.await;

import id.halowarga.transcript.Heard;
import id.halowarga.whatsapp.fake.Participant;
import id.halowarga.whatsapp.fake.SentMessage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ConditionTimeoutException;

/** A person's chat with the bot on WhatsApp: reads on where it left off, chooses by whole labels, turns pages. */
final class WhatsAppChat {
    /** What stands over options whose words went before: beginnings of the catalogue's sentences. */
    private static final List<String> FOLLOW_UPS = List.of("Atau pilih:", "Silakan pilih:");

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Participant person;
    private int heard;

    WhatsAppChat(Participant person) {
        this.person = person;
    }

    Participant person() {
        return person;
    }

    private List<SentMessage> received() {
        return person.phone().received();
    }

    /** The next message with its files, and its options even where they are a message of their own. */
    Optional<Heard> next() {
        int files = 0;
        while (true) {
            Optional<SentMessage> message = take();
            if (message.isEmpty()) {
                return Optional.empty();
            }
            files += message.get().isFile() ? 1 : 0;
            if (!message.get().text().isEmpty()) {
                return Optional.of(heard(message.get(), files));
            }
        }
    }

    private Heard heard(SentMessage message, int files) {
        SentMessage options = message.asksLocation() ? followUp().orElse(message) : message;
        Prompt prompt = Prompt.of(message.text(), options);
        List<String> labels = new ArrayList<>(prompt.labels());
        if (labels.size() > 0 && labels.size() <= options.options().size()) {
            labels.addAll(further(options));
        }
        return new Heard(prompt.text(), labels, files);
    }

    /** What can be chosen instead of sending a place comes right after the request for it. */
    private Optional<SentMessage> followUp() {
        await().atMost(PATIENCE).until(() -> received().size() > heard);
        return Optional.of(received().get(heard))
                .filter(next -> FOLLOW_UPS.stream().anyMatch(next.text()::startsWith))
                .flatMap(next -> take());
    }

    /** Labels that stand on further pages, where the words do not tell them. */
    private List<String> further(SentMessage message) {
        Optional<SentMessage.Choice> leadsOn =
                message.options().stream().filter(Prompt::leadsOn).findFirst();
        if (leadsOn.isEmpty()) {
            return List.of();
        }
        SentMessage page = turn(message, leadsOn.get());
        List<String> labels = new ArrayList<>(Prompt.of("", page).labels());
        labels.addAll(further(page));
        return labels;
    }

    private SentMessage turn(SentMessage message, SentMessage.Choice leadsOn) {
        int before = received().size();
        person.chooses(message, leadsOn);
        await().atMost(PATIENCE).until(() -> received().size() > before);
        SentMessage page = received().get(before);
        heard++;
        return page;
    }

    private Optional<SentMessage> take() {
        int at = heard;
        try {
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> received().size() > at);
        } catch (ConditionTimeoutException e) {
            return Optional.empty();
        }
        heard = at + 1;
        return Optional.of(received().get(at));
    }

    /** Chooses the newest option with a label, turning pages where its message has them. */
    void press(String label) {
        List<SentMessage> all = received();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (pressed(all.get(i), label)) {
                return;
            }
        }
        throw new AssertionError(
                "no message has the option [" + label + "]:\n" + person.phone().transcript());
    }

    private boolean pressed(SentMessage message, String label) {
        for (SentMessage.Choice choice : message.options()) {
            if (!Prompt.leadsOn(choice) && Prompt.label(choice).equals(label)) {
                person.chooses(message, choice);
                return true;
            }
        }
        return message.options().stream()
                .filter(Prompt::leadsOn)
                .findFirst()
                .filter(leadsOn -> Prompt.of(message.text(), message).labels().contains(label))
                .map(leadsOn -> pressed(turn(message, leadsOn), label))
                .orElse(false);
    }

    /** Replies to the newest message with certain words. */
    void reply(String to, String words) {
        List<SentMessage> all = received();
        for (int i = all.size() - 1; i >= 0; i--) {
            if (Prompt.plain(all.get(i).text()).contains(to)) {
                person.replies(all.get(i), words);
                return;
            }
        }
        throw new AssertionError("never received “" + to + "”");
    }

    Optional<String> unheard() {
        return received().size() > heard ? Optional.of(person.phone().transcript()) : Optional.empty();
    }
}
