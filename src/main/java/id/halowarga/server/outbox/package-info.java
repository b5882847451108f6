/** Departure: what the bot says waits here, per chat in order, until the channel has delivered it. */
package id.halowarga.server.outbox;
