/** Lets the clock of tickets go: its settings, its tasks on the scheduler, its meters. */
package id.halowarga.server.clock;
