/**
 * What mailboxes and outboxes share on Redis: scripts, shards, and lanes in which one worker at a time serves an owner.
 */
package id.halowarga.server.redis;
