/**
 * What tests of the server share: a real Redis, a real PostgreSQL, a clock that is set by hand, a channel that obeys the
 * test.
 */
package id.halowarga.server.testing;
