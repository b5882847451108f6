package id.halowarga.telegram;

import id.halowarga.message.ChannelName;
import id.halowarga.message.ChatAddress;
import id.halowarga.message.HarmlessText;
import id.halowarga.message.InboundMessage;
import id.halowarga.message.InboundMessage.UnsupportedKind;
import id.halowarga.message.MediaContent;
import id.halowarga.message.Pin;
import id.halowarga.message.ReplyTo;
import id.halowarga.message.Sender;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps new and changed messages of people to our own. */
final class MessageMapper {
    /**
     * Fields of messages that nobody wrote: Telegram's notes about the chat, and content that has been dealt with by
     * Telegram itself. Source: Bot API 10.1, {@code Message}.
     */
    private static final Set<String> NOTES =
            Set.of(("new_chat_members left_chat_member chat_owner_left chat_owner_changed new_chat_title new_chat_photo"
                            + " delete_chat_photo group_chat_created supergroup_chat_created channel_chat_created"
                            + " message_auto_delete_timer_changed migrate_from_chat_id pinned_message"
                            + " successful_payment refunded_payment users_shared chat_shared connected_website"
                            + " write_access_allowed proximity_alert_triggered boost_added chat_background_set"
                            + " checklist_tasks_done checklist_tasks_added direct_message_price_changed"
                            + " forum_topic_created forum_topic_edited forum_topic_closed forum_topic_reopened"
                            + " general_forum_topic_hidden general_forum_topic_unhidden giveaway_created"
                            + " giveaway_completed managed_bot_created paid_message_price_changed poll_option_added"
                            + " poll_option_deleted suggested_post_approved suggested_post_approval_failed"
                            + " suggested_post_declined suggested_post_paid suggested_post_refunded"
                            + " video_chat_scheduled video_chat_started video_chat_ended"
                            + " video_chat_participants_invited gift unique_gift gift_upgrade_sent")
                    .split(" "));

    private final BotIdentity bot;
    private final Addressing addressing;
    private final Attachments attachments = new Attachments();

    /**
     * For a bot.
     *
     * @param bot the bot's account
     */
    MessageMapper(BotIdentity bot) {
        this.bot = bot;
        this.addressing = new Addressing(bot);
    }

    /**
     * A new message.
     *
     * @param updateId the update's identity
     * @param message  the message
     * @return ours; empty if nobody wrote it, or not to the bot
     */
    Optional<InboundMessage> arrived(long updateId, Update.Message message) {
        if (message.migrateToChatId() != null) {
            return Optional.empty();
        }
        return opened(updateId, message).flatMap(letter -> content(letter.envelope(), message, letter.words()));
    }

    /**
     * A changed message. A live location changes by itself all the time: its first place stays.
     *
     * @param updateId the update's identity
     * @param message  the message as it is now
     * @return ours; empty if nobody changed it, or it was not to the bot
     */
    Optional<InboundMessage> changed(long updateId, Update.Message message) {
        if (message.location() != null) {
            return Optional.empty();
        }
        return opened(updateId, message).map(letter -> letter.envelope().unsupported(UnsupportedKind.EDITED));
    }

    /**
     * What a message tells of a group that became a supergroup.
     *
     * @param message the message
     * @return the group, where it is now, and since when; empty for any other message
     */
    static Optional<Migration> migration(Update.Message message) {
        return Optional.ofNullable(message.migrateToChatId())
                .map(supergroup -> new Migration(
                        address(message.chat().id()), address(supergroup), Instant.ofEpochSecond(message.date())));
    }

    /** A group that became a supergroup, which has another identifier. */
    record Migration(ChatAddress from, ChatAddress to, Instant at) {}

    private static ChatAddress address(long chat) {
        return new ChatAddress(ChannelName.TELEGRAM, Long.toString(chat));
    }

    /** A message that is for the bot, with its words freed of the bot's name. */
    private record Letter(Envelope envelope, String words) {}

    private Optional<Letter> opened(long updateId, Update.Message message) {
        Optional<Sender> sender =
                message.senderChat() == null ? Envelope.sender(message.from(), message.chat()) : Optional.empty();
        Optional<ReplyTo> replyTo = repliedTo(message.replyToMessage());
        return sender.flatMap(from -> {
            boolean certain = !from.group() || replyTo.isPresent();
            Envelope envelope = Envelope.of(updateId, from, message.date(), replyTo);
            return addressing.forBot(written(message), certain).map(words -> new Letter(envelope, words));
        });
    }

    private Optional<ReplyTo> repliedTo(Update.@Nullable Message answered) {
        if (answered == null || answered.from() == null || answered.from().id() != bot.id()) {
            return Optional.empty();
        }
        return Optional.of(new ReplyTo(Long.toString(answered.messageId()), Optional.empty()));
    }

    private static String written(Update.Message message) {
        String words = message.text() == null ? message.caption() : message.text();
        return words == null ? "" : HarmlessText.of(words);
    }

    private Optional<InboundMessage> content(Envelope envelope, Update.Message message, String words) {
        Optional<MediaContent.Reference> file = attachments.of(message);
        if (file.isPresent()) {
            return Optional.of(media(envelope, file.get(), words, message.mediaGroupId()));
        }
        if (message.location() != null) {
            return Optional.of(location(envelope, message.location(), message.venue()));
        }
        if (message.text() != null && !words.isBlank()) {
            return Optional.of(new InboundMessage.Text(
                    envelope.id(), envelope.sender(), envelope.sentAt(), envelope.replyTo(), words));
        }
        return other(message).map(envelope::unsupported);
    }

    private static InboundMessage media(
            Envelope envelope, MediaContent.Reference file, String words, @Nullable String album) {
        return new InboundMessage.Media(
                envelope.id(),
                envelope.sender(),
                envelope.sentAt(),
                envelope.replyTo(),
                file,
                words,
                Optional.ofNullable(album));
    }

    private static InboundMessage location(Envelope envelope, Update.Location point, Update.@Nullable Venue venue) {
        String label = venue == null
                ? ""
                : Stream.of(venue.title(), venue.address())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", "));
        return new InboundMessage.Location(
                envelope.id(),
                envelope.sender(),
                envelope.sentAt(),
                envelope.replyTo(),
                new Pin(point.latitude(), point.longitude()),
                HarmlessText.of(label));
    }

    private static Optional<UnsupportedKind> other(Update.Message message) {
        Set<String> fields = message.others().keySet();
        if (!Collections.disjoint(fields, NOTES)) {
            return Optional.empty();
        }
        if (fields.contains("contact")) {
            return Optional.of(UnsupportedKind.CONTACT);
        }
        return Optional.of(fields.contains("poll") ? UnsupportedKind.POLL : UnsupportedKind.OTHER);
    }
}
