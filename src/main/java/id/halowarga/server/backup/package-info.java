/**
 * One file with everything that an installation has kept: conversations and waiting messages, tickets, citizens' files.
 */
package id.halowarga.server.backup;
