/**
 * The web chat's histories on Redis: lines of a chat are kept there, and every node hears there of new ones.
 */
package id.halowarga.server.webchat;
