/** What becomes of messages after the platform took them, and what they leave to be asked for: statuses, further options. */
package id.halowarga.server.delivery;
