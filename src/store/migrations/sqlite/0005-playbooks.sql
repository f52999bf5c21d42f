-- The protocols that an owner changed or wrote, in the language of the engine.

create table playbooks (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  title text not null,
  begins text not null check (json_valid(begins)),
  about text,
  place text not null,
  steps text not null check (json_valid(steps)),
  silence text check (json_valid(silence)),
  ends text not null check (json_valid(ends)),
  wakes text,
  yields integer check (yields = 1),
  swallows text check (json_valid(swallows)),
  changes text not null,
  primary key (notebook, id)
) strict, without rowid;

-- What a step asks, where it brings its own words.
alter table derived_follow_ups add column title text;
