package id.halowarga.server.delivery;

import id.halowarga.message.ChatAddress;
import id.halowarga.message.MessageId;
import id.halowarga.message.TicketReference;
import id.halowarga.server.redis.ShortHash;
import id.halowarga.ticket.desk.DeliveryDesk;

/** Notes lost messages on their tickets, once per message. */
final class LostMessages {
    private final DeliveryDesk desk;

    LostMessages(DeliveryDesk desk) {
        this.desk = desk;
    }

    void note(ChatAddress chat, TicketReference about, String delivery) {
        String identity = "lost-" + ShortHash.of(chat.encoded() + "/" + delivery);
        desk.undelivered(new MessageId(chat.channel(), identity), about);
    }
}
