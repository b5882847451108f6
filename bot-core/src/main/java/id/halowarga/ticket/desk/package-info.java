/** The desk where citizens' and handlers' wishes change tickets: each change once, with its audit line and its notices. */
package id.halowarga.ticket.desk;
