/**
 * A Cloud API server for tests: real HTTP, the real JSON, Meta's limits and refusals, and faults on demand.
 */
package id.halowarga.whatsapp.fake;
