package id.halowarga.whatsapp;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.NudgeResult;
import id.halowarga.channel.NudgeResult.Impossible;
import id.halowarga.channel.NudgeResult.Nudged;
import id.halowarga.channel.NudgeResult.Obstacle;
import id.halowarga.whatsapp.api.ApiAnswer;
import id.halowarga.whatsapp.api.CloudApi;
import id.halowarga.whatsapp.api.OutgoingMessage;
import java.util.List;
import java.util.Optional;

/** Asks people who have not written for a while to write, by approved templates. */
final class Nudges {
    private final WindowSettings settings;
    private final CloudApi api;
    private final Verdicts verdicts;

    /**
     * With templates.
     *
     * @param settings the templates
     * @param api      sends them
     * @param verdicts judges failures
     */
    Nudges(WindowSettings settings, CloudApi api, Verdicts verdicts) {
        this.settings = settings;
        this.api = api;
        this.verdicts = verdicts;
    }

    /**
     * Asks.
     *
     * @param delivery the message that waits
     * @return what became of it
     */
    NudgeResult nudge(Delivery delivery) {
        Optional<ApprovedTemplate> template = settings.templateFor(delivery.message());
        if (template.isEmpty()) {
            return new Impossible(Obstacle.NO_TEMPLATE, "");
        }
        ApiAnswer<String> answer = api.send(
                new OutgoingMessage(delivery.to().chat(), template.get().content(delivery.message())));
        if (answer instanceof ApiAnswer.Done<String> done) {
            return new Nudged(done.result());
        }
        ApiAnswer.Failure<String> failure = (ApiAnswer.Failure<String>) answer;
        return obstacle(failure)
                .<NudgeResult>map(obstacle -> new Impossible(obstacle, failure.error()))
                .orElseGet(() -> new NudgeResult.Failed(verdicts.of(failure, List.of(), delivery.failures())));
    }

    private static Optional<Obstacle> obstacle(ApiAnswer.Failure<?> failure) {
        if (failure instanceof ApiAnswer.Refused<?> refused) {
            if (MetaCodes.template(refused.code())) {
                return Optional.of(Obstacle.TEMPLATE_REFUSED);
            }
            if (refused.code() == MetaCodes.OPTED_OUT) {
                return Optional.of(Obstacle.OPTED_OUT);
            }
        }
        return Optional.empty();
    }
}
