package id.halowarga.telegram;

import id.halowarga.channel.Channel;
import id.halowarga.channel.ChannelHealth;
import id.halowarga.channel.Delivery;
import id.halowarga.channel.DeliveryResult;
import id.halowarga.channel.FetchResult;
import id.halowarga.message.ChannelName;
import id.halowarga.message.MediaContent;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Telegram as a channel. */
final class TelegramChannel implements Channel {
    private final PartPlanner planner;
    private final PartSender sender;
    private final Verdicts verdicts;
    private final CommandMenus menus;
    private final FileDownload files;
    private final Reachability reachability;

    /**
     * Of its parts.
     *
     * @param planner      lays messages out
     * @param sender       sends parts
     * @param verdicts     judges failures
     * @param menus        sets command menus
     * @param files        fetches files
     * @param reachability the health page's source
     */
    TelegramChannel(
            PartPlanner planner,
            PartSender sender,
            Verdicts verdicts,
            CommandMenus menus,
            FileDownload files,
            Reachability reachability) {
        this.planner = planner;
        this.sender = sender;
        this.verdicts = verdicts;
        this.menus = menus;
        this.files = files;
        this.reachability = reachability;
    }

    /**
     * Whether a chat is a group or a channel: Telegram numbers those below zero.
     *
     * @param chat the chat's identifier
     * @return false for a person's chat
     */
    static boolean isGroup(String chat) {
        return chat.startsWith("-");
    }

    @Override
    public ChannelName name() {
        return ChannelName.TELEGRAM;
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        String chat = delivery.to().chat();
        List<String> sent = new ArrayList<>();
        int at = 0;
        for (Part part : planner.parts(delivery.message(), !isGroup(chat))) {
            at += part.messages();
            if (at <= delivery.firstPart()) {
                continue;
            }
            Optional<DeliveryResult> failed = send(part, chat, sent);
            if (failed.isPresent()) {
                return failed.get();
            }
        }
        delivery.message().menu().ifPresent(menu -> menus.offer(menu, chat));
        return new DeliveryResult.Delivered(sent);
    }

    /** Sends a part and adds its identifiers, or tells why it could not. */
    private Optional<DeliveryResult> send(Part part, String chat, List<String> sent) {
        try {
            ApiAnswer<List<String>> answer = sendOrFollow(part, chat);
            if (answer instanceof ApiAnswer.Done<List<String>> done) {
                reachability.fine(Reachability.Side.SENDING);
                sent.addAll(done.result());
                return Optional.empty();
            }
            ApiAnswer.Failure<?> failure = (ApiAnswer.Failure<?>) answer;
            note(failure);
            return Optional.of(verdicts.of(failure, chat, sent));
        } catch (IOException unreadable) {
            return Optional.of(new DeliveryResult.RetryAfter(
                    sent, Duration.ZERO, DeliveryResult.Scope.CHAT, "a file cannot be read"));
        }
    }

    /** A group that has become a supergroup has a new identifier, which Telegram tells with its refusal. */
    private ApiAnswer<List<String>> sendOrFollow(Part part, String chat) throws IOException {
        ApiAnswer<List<String>> answer = sender.send(part, chat);
        if (answer instanceof ApiAnswer.Refused<List<String>> refused
                && refused.migratedTo().isPresent()) {
            return sender.send(part, refused.migratedTo().get());
        }
        return answer;
    }

    private void note(ApiAnswer.Failure<?> failure) {
        if (failure instanceof ApiAnswer.Refused<?> refused && refused.tokenRefused()) {
            reachability.trouble(Reachability.Side.SENDING, "Telegram does not accept HALO_TELEGRAM_TOKEN.");
        }
    }

    @Override
    public FetchResult fetch(MediaContent.Reference reference) {
        return files.fetch(reference);
    }

    @Override
    public ChannelHealth health() {
        return reachability.health();
    }
}
