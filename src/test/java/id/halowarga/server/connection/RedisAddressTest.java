package id.halowarga.server.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import redis.clients.jedis.HostAndPort;

class RedisAddressTest {
    @Test
    void readsOneServerWithAllItsParts() {
        RedisAddress address = RedisAddress.parse("rediss://warga:s%40ndi@redis.example:6380/2");
        assertThat(address.servers()).containsExactly(new HostAndPort("redis.example", 6380));
        assertThat(address.user()).contains("warga");
        assertThat(address.password()).contains("s@ndi");
        assertThat(address.database()).isEqualTo(2);
        assertThat(address.tls()).isTrue();
        assertThat(address.toString()).doesNotContain("warga", "ndi", "example");
    }

    @Test
    void readsSeveralServersInTheirOrder() {
        RedisAddress address = RedisAddress.parse("redis://:sandi@10.0.0.1:7000,10.0.0.2:7000,[::1]:7001");
        assertThat(address.servers())
                .containsExactly(
                        new HostAndPort("10.0.0.1", 7000),
                        new HostAndPort("10.0.0.2", 7000),
                        new HostAndPort("[::1]", 7001));
        assertThat(address.user()).isEmpty();
        assertThat(address.password()).contains("sandi");
        assertThat(address.database()).isZero();
        assertThat(address.tls()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "redis://",
                "redis://a",
                "redis://a:70000",
                "redis://a:1,",
                "redis://a:1/x",
                "redis://a:1?x=y",
                "http://a:1"
            })
    void refusesWhatIsNoAddressWithoutRepeatingIt(String address) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedisAddress.parse(address))
                .withMessageStartingWith("HALO_REDIS_URL must look like")
                .withMessageNotContaining("70000");
    }
}
