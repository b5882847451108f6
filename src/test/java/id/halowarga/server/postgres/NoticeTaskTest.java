package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTaskTest {
    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "2, 4", "5, 32", "6, 60", "7, 60", "1000000, 60"})
    void waitsLongerAfterEachFailureButAMinuteAtMost(int failuresBefore, int seconds) {
        assertThat(NoticeTask.delay(failuresBefore)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
