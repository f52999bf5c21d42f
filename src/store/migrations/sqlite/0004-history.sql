-- The history: commands in the order in which they were carried out, each with what it changed and how that was before.

-- `number` counts the commands of a notebook. The words stand before the request and the answer, which may be long.
-- `final` says why a command cannot be undone: it is older than this table, or it named somebody who was forgotten.
create table commands_in_order (
  notebook text not null references notebooks,
  id text not null,
  number integer not null check (number > 0),
  sentence text not null,
  at text not null,
  door text not null,
  undoes text,
  undone_by text,
  final text check (final in ('earlier', 'forgotten')),
  said text,
  words text not null,
  request text not null check (json_valid(request)),
  answer text not null check (json_valid(answer)),
  primary key (notebook, id)
) strict;
insert into commands_in_order (notebook, id, number, sentence, at, door, final, words, request, answer)
  select notebook, id, row_number() over (partition by notebook order by at, id), sentence, at, door, 'earlier', '', request, answer
  from commands;
drop table commands;
alter table commands_in_order rename to commands;
create unique index commands_by_number on commands (notebook, number);

-- Each fact once for a command: as it was before (null where it was not there) and the version that the command left.
-- Of people whom it only names there is no more than that.
create table command_facts (
  notebook text not null,
  number integer not null,
  position integer not null,
  kind text not null,
  fact_id text not null,
  change text not null check (change in ('added', 'changed', 'removed', 'named')),
  before text check (json_valid(before)),
  version integer,
  primary key (notebook, number, position),
  foreign key (notebook, number) references commands (notebook, number)
) strict, without rowid;
create index command_facts_of_fact on command_facts (notebook, kind, fact_id, number);
