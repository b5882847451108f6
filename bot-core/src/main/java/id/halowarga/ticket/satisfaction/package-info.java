/** How content citizens are with what was done: whether it is solved, one to five stars, their words, figures per OPD. */
package id.halowarga.ticket.satisfaction;
