package id.halowarga.server.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.halowarga.staff.StaffAuditEntry;
import id.halowarga.staff.StaffStore;
import id.halowarga.staff.StaffStoreContract;
import id.halowarga.testing.Stores;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcStaffStoreTest extends StaffStoreContract {
    @RegisterExtension
    static final PostgresStores POSTGRES = new PostgresStores();

    @Override
    protected Stores stores() {
        return POSTGRES.stores();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"UPDATE staff_audit SET action = 'nothing'", "DELETE FROM staff_audit", "TRUNCATE staff_audit"})
    void theAuditTrailOfPeopleCannotBeChanged(String change) {
        StaffStore store = stores().staff();
        StaffAuditEntry entry = new StaffAuditEntry(
                Instant.parse("2026-11-02T02:00:00Z"),
                "telegram:2002",
                "Petugas Contoh",
                Optional.empty(),
                "join",
                "telegram:3003",
                "",
                "OPD_ADMIN dpupr",
                "telegram:17");
        store.append(entry);

        assertThatThrownBy(() -> POSTGRES.jdbc().sql(change).update())
                .rootCause()
                .hasMessageContaining("only grows");
        assertThat(store.audit(1)).containsExactly(entry);
    }
}
