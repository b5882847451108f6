/** The ticket: what it is, its life cycle, its store, and the desk where citizens' and handlers' wishes change it. */
package id.halowarga.ticket;
