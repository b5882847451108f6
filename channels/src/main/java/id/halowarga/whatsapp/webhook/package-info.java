/**
 * What the Cloud API tells us, over HTTP: the handshake, messages, statuses of ours, and people's new numbers.
 */
package id.halowarga.whatsapp.webhook;
