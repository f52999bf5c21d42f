-- What follows from the facts, kept for speed and rebuilt by `sundown doctor`. Of follow-ups only those still owed.
-- `subject` is what a row belongs to: a person, an opportunity, a group, or the notebook.

create table derived_follow_ups (
  notebook text collate "C" not null references notebooks,
  key text collate "C" not null,
  subject text collate "C" not null,
  thread text collate "C" not null,
  playbook text collate "C" not null,
  step text collate "C" not null,
  n integer,
  person_id text collate "C",
  opportunity_id text collate "C",
  referral_id text collate "C",
  group_id text collate "C",
  organization_id text collate "C",
  channels jsonb not null,
  opens text collate "C" not null,
  due text collate "C" not null,
  lapses text collate "C",
  state text collate "C" not null check (state in ('scheduled', 'open', 'overdue')),
  at_risk integer check (at_risk in (0, 1)),
  rules jsonb not null,
  why text collate "C" not null,
  script text collate "C",
  rank integer not null,
  primary key (notebook, key)
);
-- Whose turn it is today is read from this index alone.
create index derived_follow_ups_of_subject on derived_follow_ups (notebook, subject, due, opens, rank, state);
create index derived_follow_ups_about on derived_follow_ups (notebook, opportunity_id) where opportunity_id is not null;
create index derived_follow_ups_of_thread on derived_follow_ups (notebook, thread);
create index derived_follow_ups_by_due on derived_follow_ups (notebook, due, rank, key);

create table derived_threads (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  subject text collate "C" not null,
  playbook text collate "C" not null,
  person_id text collate "C",
  opportunity_id text collate "C",
  referral_id text collate "C",
  group_id text collate "C",
  organization_id text collate "C",
  state text collate "C" not null,
  since text collate "C" not null,
  primary key (notebook, id)
);
create index derived_threads_in_state on derived_threads (notebook, state, since, id);
create index derived_threads_of_subject on derived_threads (notebook, subject);
create index derived_threads_with_person on derived_threads (notebook, person_id);
create index derived_threads_of_referral on derived_threads (notebook, referral_id) where referral_id is not null;
create index derived_threads_about on derived_threads (notebook, opportunity_id) where opportunity_id is not null;

create table derived_stops (
  notebook text collate "C" not null references notebooks,
  subject text collate "C" not null,
  position integer not null,
  person_id text collate "C" not null,
  since text collate "C" not null,
  stopped_by text collate "C" not null check (stopped_by in ('engine', 'owner')),
  thread text collate "C",
  primary key (notebook, subject, position)
);
create index derived_stops_of_person on derived_stops (notebook, person_id);

create table derived_advice (
  notebook text collate "C" not null references notebooks,
  subject text collate "C" not null,
  position integer not null,
  guard text collate "C" not null,
  person_id text collate "C",
  opportunity_id text collate "C",
  referral_id text collate "C",
  group_id text collate "C",
  organization_id text collate "C",
  text text collate "C" not null,
  primary key (notebook, subject, position)
);

-- When time alone changes the rows of a subject.
create table derived_subjects (
  notebook text collate "C" not null references notebooks,
  subject text collate "C" not null,
  changes_at text collate "C" not null,
  primary key (notebook, subject)
);
create index derived_subjects_by_change on derived_subjects (notebook, changes_at);

-- A connection sees the notebook that it has named, and no other.
alter table derived_follow_ups enable row level security;
alter table derived_follow_ups force row level security;
create policy own_notebook on derived_follow_ups using (notebook = current_setting('sundown.notebook', true));
alter table derived_threads enable row level security;
alter table derived_threads force row level security;
create policy own_notebook on derived_threads using (notebook = current_setting('sundown.notebook', true));
alter table derived_stops enable row level security;
alter table derived_stops force row level security;
create policy own_notebook on derived_stops using (notebook = current_setting('sundown.notebook', true));
alter table derived_advice enable row level security;
alter table derived_advice force row level security;
create policy own_notebook on derived_advice using (notebook = current_setting('sundown.notebook', true));
alter table derived_subjects enable row level security;
alter table derived_subjects force row level security;
create policy own_notebook on derived_subjects using (notebook = current_setting('sundown.notebook', true));
