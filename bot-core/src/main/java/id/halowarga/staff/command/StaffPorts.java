package id.halowarga.staff.command;

import id.halowarga.staff.FailedMessages;
import id.halowarga.staff.JoinLinks;
import id.halowarga.staff.KeyedHash;

/**
 * What the handlers' side needs besides the desk's stores.
 *
 * @param links  the links by which invited people join
 * @param failed messages that could not be handled or delivered
 * @param hash   makes codes that can be made again from the message that asked for them
 */
public record StaffPorts(JoinLinks links, FailedMessages failed, KeyedHash hash) {}
