/** Connections to messengers' servers. */
package id.halowarga.http;
