/**
 * Telegram: maps the Bot API's updates to our messages, and ours to what Telegram takes, within its limits.
 */
package id.halowarga.telegram;
