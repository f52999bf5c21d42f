-- What was prepared for a meeting, when it really began and ended, and the notes taken in it.

alter table meetings add column agenda text check (json_valid(agenda));
alter table meetings add column notes text;
alter table meetings add column begun_at text;
alter table meetings add column ended_at text;
