-- What was prepared for a meeting, when it really began and ended, and the notes taken in it.

alter table meetings add column agenda jsonb;
alter table meetings add column notes text collate "C";
alter table meetings add column begun_at text collate "C";
alter table meetings add column ended_at text collate "C";
