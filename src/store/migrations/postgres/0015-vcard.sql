-- What a vCard says of a person beyond the fields of the notebook, for the way back.
alter table people add column vcard jsonb;
