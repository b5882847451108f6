package id.halowarga.server.webchat;

import id.halowarga.webchat.ChatHistory;
import id.halowarga.webchat.ConditionalOnWebchat;
import id.halowarga.webchat.WebchatSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import redis.clients.jedis.UnifiedJedis;

/** Keeps the web chat's histories on Redis. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebchat
class WebchatHistoryConfiguration {
    @Bean
    ChatNews chatNews(UnifiedJedis redis) {
        return new ChatNews(redis);
    }

    @Bean
    ChatHistory chatHistory(UnifiedJedis redis, WebchatSettings settings, ChatNews news) {
        return new RedisChatHistory(redis, settings.retention(), news);
    }
}
