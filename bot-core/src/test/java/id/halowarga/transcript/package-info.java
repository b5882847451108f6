/** Conversation tests that an officer can read: transcripts, and what runs them against the core or a whole channel. */
package id.halowarga.transcript;
