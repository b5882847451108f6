package id.halowarga.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import id.halowarga.message.Option;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApprovalTest {
    @ParameterizedTest
    @CsvSource({
        "d1.send d1.eopd d1.edit, d1.send",
        "d7.continue d7.restart, d7.continue",
        "d1.dukung.HW-2611-7K3QX9 d1.tetap, d1.dukung.HW-2611-7K3QX9",
        "d1.dukung.HW-2611-7K3QX9 d1.dukung.HW-2611-8K3QX9 d1.tetap,",
        "d1.opd.dpupr d1.opds.1 d1.officer, d1.opd.dpupr",
        "d1.opd.dpupr d1.opd.dlh d1.officer,",
        "d1.open d1.conf d1.anon,",
        "m.lapor m.status,",
        "t.HW-2611-7K3QX9.accept x,"
    })
    void choosesTheOneOptionThatAgrees(String payloads, String chosen) {
        assertThat(Approval.of(Stream.of(payloads.split(" "))
                        .map(payload -> new Option(payload, payload))
                        .toList()))
                .isEqualTo(Optional.ofNullable(chosen));
    }
}
