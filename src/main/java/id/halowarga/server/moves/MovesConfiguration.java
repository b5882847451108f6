package id.halowarga.server.moves;

import id.halowarga.channel.ChatMoves;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets everything that belongs to a chat follow it. */
@Configuration(proxyBeanMethods = false)
class MovesConfiguration {
    @Bean
    ChatMoves chatMoves(List<Belongings> belongings) {
        return new WholeMoves(belongings);
    }
}
