package id.halowarga.faults;

import org.junit.jupiter.api.TestReporter;

/** Runs a fault in the middle of a load and compares afterwards. */
final class UnderLoad {
    private static final int CITIZENS = 4;
    private static final int BEFORE = 30;
    private static final int AFTER = 30;

    private UnderLoad() {}

    /** What goes wrong. */
    interface Fault {
        /** Lets it go wrong, and mends it. */
        void happen(CityUnderLoad city) throws Exception;
    }

    /**
     * Runs a fault.
     *
     * @return how many messages came more than once
     */
    static int run(SharedCity shared, Postman postman, TestReporter reporter, Fault fault) throws Exception {
        try (CityUnderLoad city = CityUnderLoad.begin(shared.messengers(), postman, CITIZENS)) {
            city.awaitMessages(BEFORE);
            fault.happen(city);
            city.awaitMessages(AFTER);
            city.finish();
            city.verify(shared.stores());
            Findings.note(reporter, "ledger", city.figures());
            return city.ledger().repetitions();
        }
    }
}
