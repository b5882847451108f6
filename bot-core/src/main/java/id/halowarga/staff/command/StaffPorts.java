package id.halowarga.staff.command;

import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.KeyedHash;
import id.halowarga.staff.TemplateStore;
import id.halowarga.ticket.overview.TicketOverview;
import id.halowarga.ticket.support.SimilarReports;
import id.halowarga.ticket.support.SupportRules;

/**
 * What the handlers' side needs besides the desk's stores.
 *
 * @param links     the links by which invited people join
 * @param failed    messages that could not be handled or delivered
 * @param hash      makes codes that can be made again from the message that asked for them
 * @param overview  looks up tickets
 * @param templates the OPDs' templates, of the same unit of work as the desk's stores
 * @param similar   finds reports on the same matter
 * @param rules     what reports on the same matter are
 */
public record StaffPorts(
        JoinLinks links,
        FailedMessages failed,
        KeyedHash hash,
        TicketOverview overview,
        TemplateStore templates,
        SimilarReports similar,
        SupportRules rules) {}
