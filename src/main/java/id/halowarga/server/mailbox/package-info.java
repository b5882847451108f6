/**
 * Mailboxes of conversations: takes what channels receive, joins bursts, has turns taken, commits them.
 */
package id.halowarga.server.mailbox;
