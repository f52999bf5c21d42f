-- Search as one types. `name` and `words` are folded: lower case, no accents, words parted by one space.

create extension if not exists pg_trgm;

create table search_names (
  notebook text collate "C" not null references notebooks,
  kind text collate "C" not null,
  id text collate "C" not null,
  title text collate "C" not null,
  name text collate "C" not null,
  words text collate "C" not null,
  lexemes tsvector generated always as (array_to_tsvector(string_to_array(trim(name || ' ' || words), ' '))) stored,
  primary key (notebook, kind, id)
);
create index search_names_by_word on search_names using gin (lexemes);
create index search_names_by_part on search_names using gin (name gin_trgm_ops);

create table search_touches (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  at text collate "C" not null,
  title text collate "C" not null,
  words text collate "C" not null,
  lexemes tsvector generated always as (array_to_tsvector(string_to_array(words, ' '))) stored,
  primary key (notebook, id)
);
create index search_touches_by_word on search_touches using gin (lexemes);

alter table search_names enable row level security;
alter table search_names force row level security;
create policy own_notebook on search_names using (notebook = current_setting('sundown.notebook', true));
alter table search_touches enable row level security;
alter table search_touches force row level security;
create policy own_notebook on search_touches using (notebook = current_setting('sundown.notebook', true));
