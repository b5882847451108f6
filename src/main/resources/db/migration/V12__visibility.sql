-- Who must not know of a ticket: the unit whose staff it is about; everybody but its own OPD where it is sealed.

ALTER TABLE ticket
    ADD COLUMN about  text,
    ADD COLUMN sealed boolean GENERATED ALWAYS AS (kind = 'CORRUPTION') STORED;
