-- The key by which advice is dismissed. The rows are derived: they are worked out anew at the next look.

drop table derived_advice;
create table derived_advice (
  notebook text collate "C" not null references notebooks,
  subject text collate "C" not null,
  position integer not null,
  key text collate "C" not null,
  guard text collate "C" not null,
  person_id text collate "C",
  opportunity_id text collate "C",
  referral_id text collate "C",
  group_id text collate "C",
  organization_id text collate "C",
  text text collate "C" not null,
  primary key (notebook, subject, position)
);
create index derived_advice_by_key on derived_advice (notebook, key);

alter table derived_advice enable row level security;
alter table derived_advice force row level security;
create policy own_notebook on derived_advice using (notebook = current_setting('sundown.notebook', true));

alter table notebooks no force row level security;
alter table derived_subjects no force row level security;
insert into derived_subjects (notebook, subject, changes_at)
  select notebook, 'notebook', '0001-01-01T00:00:00.000Z' from notebooks
  on conflict (notebook, subject) do update set changes_at = excluded.changes_at;
alter table derived_subjects force row level security;
alter table notebooks force row level security;
