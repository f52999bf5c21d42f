-- Who was told to be somebody else although they look alike.
alter table people add column distinct_from jsonb;
