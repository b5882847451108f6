package id.halowarga.whatsapp;

import java.util.Set;

/** Meta's error codes that we react to. Source: Cloud API, error codes. */
final class MetaCodes {
    /** Rates of the whole number or app: throughput, account, app, spam. */
    private static final Set<Integer> RATES = Set.of(4, 80007, 130429, 131048);

    /** Our access, account or number cannot be used: token, permissions, lock, payment, registration. */
    private static final Set<Integer> ACCOUNT = Set.of(3, 10, 190, 368, 131005, 131031, 131042, 131045, 133010);

    /** Meta's own trouble. */
    private static final Set<Integer> TROUBLE = Set.of(1, 2, 131000, 131016, 131057);

    /** Too many messages to one person in a short time. */
    static final int PAIR_RATE = 131056;

    /** The person has not written for 24 hours. */
    static final int WINDOW_CLOSED = 131047;

    /** Meta does not deliver this now, to keep its users content; not before 24 hours. */
    static final int NOT_NOW = 131049;

    /** The person stopped such messages. */
    static final int OPTED_OUT = 131050;

    /** The number is not on WhatsApp, or not among those that a test number may write to. */
    private static final Set<Integer> UNREACHABLE = Set.of(131026, 131030, 131021);

    private MetaCodes() {}

    static boolean rate(int status, int code) {
        return RATES.contains(code) || (code == 0 && status == 429);
    }

    /** A status without a code means access only where it says so; Meta's code 0 comes with 401. */
    static boolean account(int status, int code) {
        boolean permission = code >= 200 && code <= 299;
        boolean named = ACCOUNT.contains(code);
        return permission || named || status == 401 || (code == 0 && status == 403);
    }

    static boolean trouble(int status, int code) {
        return status >= 500 || TROUBLE.contains(code);
    }

    static boolean unreachable(int code) {
        return UNREACHABLE.contains(code) || code == OPTED_OUT;
    }

    /** A template that is unknown, not approved, paused, or called with other parameters than it has. */
    static boolean template(int code) {
        return code >= 132000 && code <= 132999;
    }
}
