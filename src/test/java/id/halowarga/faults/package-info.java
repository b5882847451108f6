/**
 * Faults as repeatable tests: processes that are killed and frozen under load, and a ledger that knows what was promised.
 */
package id.halowarga.faults;
