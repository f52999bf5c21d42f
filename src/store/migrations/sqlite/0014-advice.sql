-- The key by which advice is dismissed. The rows are derived: they are worked out anew at the next look.

drop table derived_advice;
create table derived_advice (
  notebook text not null references notebooks,
  subject text not null,
  position integer not null,
  key text not null,
  guard text not null,
  person_id text,
  opportunity_id text,
  referral_id text,
  group_id text,
  organization_id text,
  text text not null,
  primary key (notebook, subject, position)
) strict, without rowid;
create index derived_advice_by_key on derived_advice (notebook, key);

insert into derived_subjects (notebook, subject, changes_at)
  select notebook, 'notebook', '0001-01-01T00:00:00.000Z' from notebooks where true
  on conflict (notebook, subject) do update set changes_at = excluded.changes_at;
