-- Proof of the key that seals personal data, so that a node with another key does not start.

CREATE TABLE personal_key (
    singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
    proof     bytea NOT NULL
);
