/** What handlers and leaders look up across tickets: lists by state and deadline, search by words, figures of the work. */
package id.halowarga.ticket.overview;
