-- The words that an owner changed or wrote.

create table scripts (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  script text not null,
  medium text not null,
  playbook text,
  step text,
  subject text,
  body text not null,
  late text,
  primary key (notebook, id)
) strict, without rowid;
