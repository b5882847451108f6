package id.halowarga.conversation;

import id.halowarga.ticket.CitizenDesk;
import id.halowarga.ticket.satisfaction.RatingDesk;
import id.halowarga.ticket.support.SupportDesk;

/**
 * Where a citizen's wishes go.
 *
 * @param tickets files, finds and changes tickets
 * @param ratings takes what citizens say of finished work
 * @param supports takes support of others' reports
 */
public record CitizenDesks(CitizenDesk tickets, RatingDesk ratings, SupportDesk supports) {}
