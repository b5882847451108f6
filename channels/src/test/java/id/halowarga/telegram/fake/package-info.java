/**
 * A Bot API server for tests: takes the real JSON over real HTTP, refuses what Telegram refuses, and lets people write.
 */
package id.halowarga.telegram.fake;
