/** What happens when a chat gets a new identifier: everything that belongs to it follows. */
package id.halowarga.server.moves;
