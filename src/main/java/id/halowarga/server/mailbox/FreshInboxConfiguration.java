package id.halowarga.server.mailbox;

import id.halowarga.channel.Inbox;
import id.halowarga.server.redis.QueueSettings;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What the channels hand messages to. */
@Configuration(proxyBeanMethods = false)
class FreshInboxConfiguration {
    @Bean
    @Primary
    Inbox freshInbox(@Qualifier("inbox") Inbox inbox, Clock clock, QueueSettings queue) {
        return new FreshInbox(inbox, clock, queue.remembered());
    }
}
