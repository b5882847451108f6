/** The clock of tickets: which steps follow when deadlines come near or pass, and the clockwork that takes each once. */
package id.halowarga.ticket.clock;
