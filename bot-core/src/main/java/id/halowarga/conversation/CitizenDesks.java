package id.halowarga.conversation;

import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.satisfaction.RatingDesk;

/**
 * Where a citizen's wishes go.
 *
 * @param tickets files, finds and changes tickets
 * @param ratings takes what citizens say of finished work
 */
public record CitizenDesks(CitizenDesk tickets, RatingDesk ratings) {}
