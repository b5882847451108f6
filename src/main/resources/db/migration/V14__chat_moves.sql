-- Chats that have a new identifier: people with a new number, groups that became another.
-- The chat is sealed by the application; *_key columns are keyed fingerprints.

CREATE TABLE chat_move (
    from_key bytea NOT NULL,
    to_key   bytea NOT NULL,
    to_chat  bytea NOT NULL,
    moved_at timestamptz NOT NULL,
    PRIMARY KEY (from_key, to_key, moved_at)
);

CREATE INDEX chat_move_to ON chat_move (to_key, moved_at);
