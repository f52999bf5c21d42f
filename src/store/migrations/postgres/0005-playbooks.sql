-- The protocols that an owner changed or wrote, in the language of the engine.

create table playbooks (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  title text collate "C" not null,
  begins jsonb not null,
  about text collate "C",
  place text collate "C" not null,
  steps jsonb not null,
  silence jsonb,
  ends jsonb not null,
  wakes text collate "C",
  yields integer check (yields = 1),
  swallows jsonb,
  changes text collate "C" not null,
  primary key (notebook, id)
);

-- What a step asks, where it brings its own words.
alter table derived_follow_ups add column title text collate "C";

alter table playbooks enable row level security;
alter table playbooks force row level security;
create policy own_notebook on playbooks using (notebook = current_setting('sundown.notebook', true));
