package id.halowarga.server.moves;

import id.halowarga.channel.ChatMoves;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.UnifiedJedis;

/** Lets everything that belongs to a chat follow it. */
@Configuration(proxyBeanMethods = false)
class MovesConfiguration {
    @Bean
    ChatMoves chatMoves(List<Belongings> belongings, UnifiedJedis redis) {
        return new WholeMoves(belongings, new KnownMoves(redis));
    }
}
