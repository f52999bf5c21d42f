-- The other names of an organization, by which its people are found, too.
alter table organizations add column aliases jsonb;
