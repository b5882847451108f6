/** Personal data at rest: the key that seals phone numbers, chat ids and names before they are stored. */
package id.halowarga.server.privacy;
