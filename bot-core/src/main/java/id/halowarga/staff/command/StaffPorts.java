package id.halowarga.staff.command;

import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.KeyedHash;
import id.halowarga.staff.TemplateStore;
import id.halowarga.ticket.overview.TicketOverview;

/**
 * What the handlers' side needs besides the desk's stores.
 *
 * @param links     the links by which invited people join
 * @param failed    messages that could not be handled or delivered
 * @param hash      makes codes that can be made again from the message that asked for them
 * @param overview  looks up tickets
 * @param templates the OPDs' templates, of the same unit of work as the desk's stores
 */
public record StaffPorts(
        JoinLinks links, FailedMessages failed, KeyedHash hash, TicketOverview overview, TemplateStore templates) {}
