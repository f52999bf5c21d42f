-- By which time of the clock the derived rows were worked out last: where that lies ahead, the clock was set back.

create table derived_clocks (
  notebook text collate "C" not null primary key references notebooks,
  planned_at text collate "C" not null
);

alter table derived_clocks enable row level security;
alter table derived_clocks force row level security;
create policy own_notebook on derived_clocks using (notebook = current_setting('sundown.notebook', true));
