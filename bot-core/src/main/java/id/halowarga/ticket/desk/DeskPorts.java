package id.halowarga.ticket.desk;

import id.halowarga.learning.Corrections;
import id.halowarga.staff.StaffStore;
import id.halowarga.ticket.Drafts;
import id.halowarga.ticket.HandledMessages;
import id.halowarga.ticket.NoticeQueue;
import id.halowarga.ticket.TicketStore;
import id.halowarga.ticket.UnitOfWork;
import id.halowarga.ticket.satisfaction.SatisfactionStore;
import id.halowarga.ticket.support.SupportStore;

/**
 * The stores that a desk works on, all of the same unit of work.
 *
 * @param unit    makes changes happen together
 * @param handled remembers which messages changed something
 * @param tickets the tickets
 * @param staff   the handlers
 * @param notices takes messages to other people
 * @param drafts  answers that wait for approval
 * @param corrections keeps what people put right of the classifier's suggestions
 * @param satisfaction what citizens say of finished work
 * @param supports who supports which ticket
 */
public record DeskPorts(
        UnitOfWork unit,
        HandledMessages handled,
        TicketStore tickets,
        StaffStore staff,
        NoticeQueue notices,
        Drafts drafts,
        Corrections corrections,
        SatisfactionStore satisfaction,
        SupportStore supports) {}
