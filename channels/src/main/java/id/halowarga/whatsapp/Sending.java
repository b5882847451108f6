package id.halowarga.whatsapp;

import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.OptionPages;
import id.halowarga.whatsapp.api.ApiAnswer;
import id.halowarga.whatsapp.rendering.Layout;
import id.halowarga.whatsapp.rendering.Part;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sends messages part by part. */
final class Sending {
    /** Tries to read a file before its words go without it. */
    private static final int TRIES_TO_READ = 3;

    private final Layout layout;
    private final OptionPages pages;
    private final PartSender sender;
    private final Verdicts verdicts;
    private final Reachability reachability;

    /**
     * Of its parts.
     *
     * @param layout       lays messages out
     * @param pages        keeps options that do not fit
     * @param sender       sends parts
     * @param verdicts     judges failures
     * @param reachability the health page's source
     */
    Sending(Layout layout, OptionPages pages, PartSender sender, Verdicts verdicts, Reachability reachability) {
        this.layout = layout;
        this.pages = pages;
        this.sender = sender;
        this.verdicts = verdicts;
        this.reachability = reachability;
    }

    /**
     * Sends what earlier attempts did not.
     *
     * @param delivery what to send and where
     * @return what became of it
     */
    DeliveryResult deliver(Delivery delivery) {
        List<String> sent = new ArrayList<>();
        for (Part part : parts(delivery)) {
            Optional<DeliveryResult> failed = send(part, delivery, sent);
            if (failed.isPresent()) {
                return failed.get();
            }
        }
        return new DeliveryResult.Delivered(sent);
    }

    private List<Part> parts(Delivery delivery) {
        String more = pages.payload(delivery.id());
        Layout.Sheet sheet = layout.sheet(delivery.message(), more);
        if (!sheet.later().isEmpty()) {
            pages.keep(delivery.to(), more, sheet.later());
        }
        List<Part> parts = sheet.parts();
        return parts.subList(Math.min(delivery.firstPart(), parts.size()), parts.size());
    }

    /** Sends a part and adds its identifier, or tells why it could not; words are not lost for their file. */
    private Optional<DeliveryResult> send(Part part, Delivery delivery, List<String> sent) {
        int failures = sent.isEmpty() ? delivery.failures() : 0;
        try {
            Optional<DeliveryResult> failed = attempt(part, delivery, sent, failures);
            boolean refused = failed.filter(Sending::invalid).isPresent();
            return refused && part instanceof Part.File file
                    ? attempt(layout.instead(file), delivery, sent, failures)
                    : failed;
        } catch (IOException unreadable) {
            return part instanceof Part.File file && failures >= TRIES_TO_READ
                    ? send(layout.instead(file), delivery, sent)
                    : Optional.of(new DeliveryResult.RetryAfter(
                            sent, Duration.ZERO, DeliveryResult.Scope.CHAT, "a file cannot be read"));
        }
    }

    private static boolean invalid(DeliveryResult result) {
        return result instanceof DeliveryResult.Rejected rejected && rejected.reason() == DeliveryResult.Reason.INVALID;
    }

    private Optional<DeliveryResult> attempt(Part part, Delivery delivery, List<String> sent, int failures)
            throws IOException {
        ApiAnswer<String> answer = sender.send(part, delivery.to().chat());
        if (answer instanceof ApiAnswer.Done<String> done) {
            reachability.fine();
            sent.add(done.result());
            return Optional.empty();
        }
        return Optional.of(verdicts.of((ApiAnswer.Failure<String>) answer, sent, failures));
    }
}
