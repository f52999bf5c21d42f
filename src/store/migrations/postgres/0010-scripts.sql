-- The words that an owner changed or wrote.

create table scripts (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  script text collate "C" not null,
  medium text collate "C" not null,
  playbook text collate "C",
  step text collate "C",
  subject text collate "C",
  body text collate "C" not null,
  late text collate "C",
  primary key (notebook, id)
);

alter table scripts enable row level security;
alter table scripts force row level security;
create policy own_notebook on scripts using (notebook = current_setting('sundown.notebook', true));
