-- The history: commands in the order in which they were carried out, each with what it changed and how that was before.

-- `number` counts the commands of a notebook. `final` says why a command cannot be undone: it is older than this table,
-- or it named somebody who was forgotten.
alter table commands
  add column number integer check (number > 0),
  add column undoes text collate "C",
  add column undone_by text collate "C",
  add column final text collate "C" check (final in ('earlier', 'forgotten')),
  add column said text collate "C",
  add column words text collate "C" not null default '';
alter table commands no force row level security;
update commands set final = 'earlier', number = counted.number
  from (select notebook, id, row_number() over (partition by notebook order by at, id) as number from commands) counted
  where counted.notebook = commands.notebook and counted.id = commands.id;
alter table commands force row level security;
alter table commands alter column number set not null, alter column words drop default;
drop index commands_by_time;
alter table commands add constraint commands_by_number unique (notebook, number);

-- Each fact once for a command: as it was before (null where it was not there) and the version that the command left.
-- Of people whom it only names there is no more than that.
create table command_facts (
  notebook text collate "C" not null,
  number integer not null,
  position integer not null,
  kind text collate "C" not null,
  fact_id text collate "C" not null,
  change text collate "C" not null check (change in ('added', 'changed', 'removed', 'named')),
  before json,
  version integer,
  primary key (notebook, number, position),
  foreign key (notebook, number) references commands (notebook, number)
);
create index command_facts_of_fact on command_facts (notebook, kind, fact_id, number);

alter table command_facts enable row level security;
alter table command_facts force row level security;
create policy own_notebook on command_facts using (notebook = current_setting('sundown.notebook', true));
