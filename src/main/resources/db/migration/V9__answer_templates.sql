-- Words that OPDs answer with often. Dropped ones stay as history.

CREATE TABLE answer_template (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opd        text NOT NULL,
    title      text NOT NULL,
    words      text NOT NULL,
    added_by   text NOT NULL,
    added_at   timestamptz NOT NULL,
    dropped_at timestamptz
);

CREATE UNIQUE INDEX answer_template_kept ON answer_template (opd, lower(title)) WHERE dropped_at IS NULL;
