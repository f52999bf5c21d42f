-- What follows from the facts, kept for speed and rebuilt by `sundown doctor`. Of follow-ups only those still owed.
-- `subject` is what a row belongs to: a person, an opportunity, a group, or the notebook.

create table derived_follow_ups (
  notebook text not null references notebooks,
  key text not null,
  subject text not null,
  thread text not null,
  playbook text not null,
  step text not null,
  n integer,
  person_id text,
  opportunity_id text,
  referral_id text,
  group_id text,
  organization_id text,
  channels text not null check (json_valid(channels)),
  opens text not null,
  due text not null,
  lapses text,
  state text not null check (state in ('scheduled', 'open', 'overdue')),
  at_risk integer check (at_risk in (0, 1)),
  rules text not null check (json_valid(rules)),
  why text not null,
  script text,
  rank integer not null,
  primary key (notebook, key)
) strict;
-- Whose turn it is today is read from this index alone.
create index derived_follow_ups_of_subject on derived_follow_ups (notebook, subject, due, opens, rank, state);
create index derived_follow_ups_about on derived_follow_ups (notebook, opportunity_id) where opportunity_id is not null;
create index derived_follow_ups_of_thread on derived_follow_ups (notebook, thread);
create index derived_follow_ups_by_due on derived_follow_ups (notebook, due, rank, key);

create table derived_threads (
  notebook text not null references notebooks,
  id text not null,
  subject text not null,
  playbook text not null,
  person_id text,
  opportunity_id text,
  referral_id text,
  group_id text,
  organization_id text,
  state text not null,
  since text not null,
  primary key (notebook, id)
) strict;
create index derived_threads_in_state on derived_threads (notebook, state, since, id);
create index derived_threads_of_subject on derived_threads (notebook, subject);
create index derived_threads_with_person on derived_threads (notebook, person_id);
create index derived_threads_of_referral on derived_threads (notebook, referral_id) where referral_id is not null;
create index derived_threads_about on derived_threads (notebook, opportunity_id) where opportunity_id is not null;

create table derived_stops (
  notebook text not null references notebooks,
  subject text not null,
  position integer not null,
  person_id text not null,
  since text not null,
  stopped_by text not null check (stopped_by in ('engine', 'owner')),
  thread text,
  primary key (notebook, subject, position)
) strict, without rowid;
create index derived_stops_of_person on derived_stops (notebook, person_id);

create table derived_advice (
  notebook text not null references notebooks,
  subject text not null,
  position integer not null,
  guard text not null,
  person_id text,
  opportunity_id text,
  referral_id text,
  group_id text,
  organization_id text,
  text text not null,
  primary key (notebook, subject, position)
) strict, without rowid;

-- When time alone changes the rows of a subject.
create table derived_subjects (
  notebook text not null references notebooks,
  subject text not null,
  changes_at text not null,
  primary key (notebook, subject)
) strict, without rowid;
create index derived_subjects_by_change on derived_subjects (notebook, changes_at);
