pragma foreign_keys = off;
begin;
CREATE TABLE notebooks (
  notebook text not null primary key,
  version integer not null default 1 check (version > 0),
  name text,
  email text,
  phone text,
  headline text,
  time_zone text not null,
  latitude real,
  longitude real,
  holidays text,
  workweek text not null check (json_valid(workweek)),
  business_from text not null,
  business_to text not null,
  cadence_inner integer not null check (cadence_inner > 0),
  cadence_active integer not null check (cadence_active > 0),
  cadence_wide integer not null check (cadence_wide > 0),
  check ((latitude is null) = (longitude is null))
) strict, without rowid;
CREATE TABLE searches (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  goal text not null,
  started_at text not null,
  ended_at text,
  primary key (notebook, id)
) strict, without rowid;
CREATE TABLE organizations (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  name text not null,
  industry text,
  website text,
  research text,
  notes text,
  primary key (notebook, id)
) strict, without rowid;
CREATE TABLE people (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  name text not null,
  added_at text not null,
  emails text check (json_valid(emails)),
  phones text check (json_valid(phones)),
  addresses text check (json_valid(addresses)),
  links text check (json_valid(links)),
  organization_id text,
  title text,
  time_zone text,
  birthday text,
  circle text check (circle in ('inner', 'active', 'wide')),
  circle_since text,
  cadence_days integer check (cadence_days > 0),
  linkedin_connected integer check (linkedin_connected in (0, 1)),
  how_met text,
  background text,
  value text,
  tags text check (json_valid(tags)),
  notes text,
  is_key integer check (is_key in (0, 1)),
  stop_at text,
  stop_reason text, distinct_from text check (json_valid(distinct_from)), photo text,
  primary key (notebook, id),
  foreign key (notebook, organization_id) references organizations (notebook, id),
  check ((stop_at is null) = (stop_reason is null))
) strict;
CREATE TABLE opportunities (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  title text not null,
  organization_id text,
  opened_at text not null,
  route text not null,
  stage text not null,
  search_id text,
  outcome_verdict text check (outcome_verdict in ('accepted', 'declined', 'rejected', 'withdrawn')),
  outcome_at text,
  primary key (notebook, id),
  foreign key (notebook, organization_id) references organizations (notebook, id),
  foreign key (notebook, search_id) references searches (notebook, id),
  check ((outcome_verdict is null) = (outcome_at is null))
) strict;
CREATE TABLE opportunity_contacts (
  notebook text not null,
  opportunity_id text not null,
  position integer not null,
  person_id text not null,
  primary key (notebook, opportunity_id, position),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
CREATE TABLE referrals (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  from_id text not null,
  to_id text not null,
  at text not null,
  about text,
  primary key (notebook, id),
  foreign key (notebook, from_id) references people (notebook, id),
  foreign key (notebook, to_id) references people (notebook, id)
) strict, without rowid;
CREATE TABLE intents (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  kind text not null check (kind in ('informational', 'reconnect')),
  person_id text not null,
  at text not null,
  about text,
  primary key (notebook, id),
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
CREATE TABLE groups (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  name text not null,
  kind text not null,
  noted_at text not null,
  parent_id text,
  has_local_chapter integer check (has_local_chapter in (0, 1)),
  joined_at text,
  left_at text,
  involvement text,
  primary key (notebook, id),
  foreign key (notebook, parent_id) references groups (notebook, id) deferrable initially deferred
) strict, without rowid;
CREATE TABLE group_members (
  notebook text not null,
  group_id text not null,
  position integer not null,
  person_id text not null,
  fit integer check (fit in (0, 1)),
  role text,
  primary key (notebook, group_id, position),
  foreign key (notebook, group_id) references groups (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
CREATE TABLE meetings (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  kind text not null,
  scheduled_at text not null,
  starts text not null,
  ends text not null,
  place text,
  opportunity_id text,
  group_id text,
  cancelled_at text,
  cancelled_emergency text, agenda text check (json_valid(agenda)), notes text, begun_at text, ended_at text,
  primary key (notebook, id),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id),
  foreign key (notebook, group_id) references groups (notebook, id),
  check ((cancelled_at is null) = (cancelled_emergency is null))
) strict, without rowid;
CREATE TABLE meeting_people (
  notebook text not null,
  meeting_id text not null,
  position integer not null,
  person_id text not null,
  primary key (notebook, meeting_id, position),
  foreign key (notebook, meeting_id) references meetings (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
CREATE TABLE touches (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  at text not null,
  ends text,
  channel text not null,
  direction text not null check (direction in ('out', 'in', 'both')),
  occasion text,
  opportunity_id text,
  referral_id text,
  group_id text,
  meeting_id text,
  round integer check (round > 0),
  outcome text,
  verdict text check (verdict in ('yes', 'no')),
  summary text,
  promised text check (json_valid(promised)),
  gave text check (json_valid(gave)),
  received text check (json_valid(received)),
  answers text check (json_valid(answers)),
  primary key (notebook, id),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id),
  foreign key (notebook, referral_id) references referrals (notebook, id),
  foreign key (notebook, group_id) references groups (notebook, id),
  foreign key (notebook, meeting_id) references meetings (notebook, id)
) strict;
CREATE TABLE touch_people (
  notebook text not null,
  touch_id text not null,
  position integer not null,
  person_id text not null,
  primary key (notebook, touch_id, position),
  foreign key (notebook, touch_id) references touches (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
CREATE TABLE touch_refs (
  notebook text not null,
  touch_id text not null,
  position integer not null,
  ref text not null,
  primary key (notebook, touch_id, position),
  foreign key (notebook, touch_id) references touches (notebook, id) on delete cascade
) strict, without rowid;
CREATE TABLE decisions (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  at text not null,
  key text not null,
  kind text not null,
  until text,
  reason text,
  primary key (notebook, id)
) strict, without rowid;
CREATE TABLE decision_refs (
  notebook text not null,
  decision_id text not null,
  position integer not null,
  ref text not null,
  primary key (notebook, decision_id, position),
  foreign key (notebook, decision_id) references decisions (notebook, id) on delete cascade
) strict, without rowid;
CREATE TABLE derived_follow_ups (
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
  rank integer not null, title text,
  primary key (notebook, key)
) strict;
CREATE TABLE derived_threads (
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
CREATE TABLE derived_stops (
  notebook text not null references notebooks,
  subject text not null,
  position integer not null,
  person_id text not null,
  since text not null,
  stopped_by text not null check (stopped_by in ('engine', 'owner')),
  thread text,
  primary key (notebook, subject, position)
) strict, without rowid;
CREATE TABLE derived_advice (
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
CREATE TABLE derived_subjects (
  notebook text not null references notebooks,
  subject text not null,
  changes_at text not null,
  primary key (notebook, subject)
) strict, without rowid;
CREATE TABLE search_names (
  row integer primary key,
  notebook text not null references notebooks,
  kind text not null,
  id text not null,
  title text not null,
  name text not null,
  words text not null,
  unique (notebook, kind, id)
) strict;
CREATE VIRTUAL TABLE search_names_index using fts5(name, words, content='search_names', content_rowid='row', prefix='1 2 3');
CREATE TABLE search_touches (
  row integer primary key,
  notebook text not null references notebooks,
  id text not null,
  at text not null,
  title text not null,
  words text not null,
  unique (notebook, id)
) strict;
CREATE VIRTUAL TABLE search_touches_index using fts5(words, content='search_touches', content_rowid='row', prefix='2 3');
CREATE TABLE "commands" (
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
CREATE TABLE command_facts (
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
CREATE TABLE playbooks (
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
CREATE TABLE notebook_identities (
  notebook text not null primary key references notebooks,
  identity text not null default (lower(hex(randomblob(16))))
) strict, without rowid;
CREATE TABLE scripts (
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
CREATE TRIGGER search_names_added after insert on search_names begin
  insert into search_names_index (rowid, name, words) values (new.row, new.name, new.words);
end;
CREATE TRIGGER search_names_removed after delete on search_names begin
  insert into search_names_index (search_names_index, rowid, name, words) values ('delete', old.row, old.name, old.words);
end;
CREATE TRIGGER search_names_changed after update on search_names begin
  insert into search_names_index (search_names_index, rowid, name, words) values ('delete', old.row, old.name, old.words);
  insert into search_names_index (rowid, name, words) values (new.row, new.name, new.words);
end;
CREATE TRIGGER search_touches_added after insert on search_touches begin
  insert into search_touches_index (rowid, words) values (new.row, new.words);
end;
CREATE TRIGGER search_touches_removed after delete on search_touches begin
  insert into search_touches_index (search_touches_index, rowid, words) values ('delete', old.row, old.words);
end;
CREATE TRIGGER search_touches_changed after update on search_touches begin
  insert into search_touches_index (search_touches_index, rowid, words) values ('delete', old.row, old.words);
  insert into search_touches_index (rowid, words) values (new.row, new.words);
end;
CREATE INDEX people_of_organization on people (notebook, organization_id) where organization_id is not null;
CREATE INDEX opportunities_of_organization on opportunities (notebook, organization_id) where organization_id is not null;
CREATE INDEX opportunities_accepted on opportunities (notebook) where outcome_verdict = 'accepted';
CREATE INDEX opportunities_of_search on opportunities (notebook, search_id) where search_id is not null;
CREATE INDEX opportunities_of_contact on opportunity_contacts (notebook, person_id);
CREATE INDEX referrals_from on referrals (notebook, from_id);
CREATE INDEX referrals_to on referrals (notebook, to_id);
CREATE INDEX intents_toward on intents (notebook, person_id);
CREATE INDEX groups_of_parent on groups (notebook, parent_id) where parent_id is not null;
CREATE INDEX groups_of_member on group_members (notebook, person_id);
CREATE INDEX meetings_of_opportunity on meetings (notebook, opportunity_id) where opportunity_id is not null;
CREATE INDEX meetings_of_group on meetings (notebook, group_id) where group_id is not null;
CREATE INDEX meetings_of_person on meeting_people (notebook, person_id);
CREATE INDEX touches_by_time on touches (notebook, at, id);
CREATE INDEX touches_about_opportunity on touches (notebook, opportunity_id) where opportunity_id is not null;
CREATE INDEX touches_about_referral on touches (notebook, referral_id) where referral_id is not null;
CREATE INDEX touches_in_group on touches (notebook, group_id) where group_id is not null;
CREATE INDEX touches_of_meeting on touches (notebook, meeting_id) where meeting_id is not null;
CREATE INDEX touches_that_helped on touches (notebook) where received is not null or occasion = 'informational';
CREATE INDEX touches_with_person on touch_people (notebook, person_id, touch_id);
CREATE INDEX touches_naming on touch_refs (notebook, ref, touch_id);
CREATE INDEX decisions_by_time on decisions (notebook, at, id);
CREATE INDEX decisions_naming on decision_refs (notebook, ref, decision_id);
CREATE INDEX derived_follow_ups_of_subject on derived_follow_ups (notebook, subject, due, opens, rank, state);
CREATE INDEX derived_follow_ups_about on derived_follow_ups (notebook, opportunity_id) where opportunity_id is not null;
CREATE INDEX derived_follow_ups_of_thread on derived_follow_ups (notebook, thread);
CREATE INDEX derived_follow_ups_by_due on derived_follow_ups (notebook, due, rank, key);
CREATE INDEX derived_threads_in_state on derived_threads (notebook, state, since, id);
CREATE INDEX derived_threads_of_subject on derived_threads (notebook, subject);
CREATE INDEX derived_threads_with_person on derived_threads (notebook, person_id);
CREATE INDEX derived_threads_of_referral on derived_threads (notebook, referral_id) where referral_id is not null;
CREATE INDEX derived_threads_about on derived_threads (notebook, opportunity_id) where opportunity_id is not null;
CREATE INDEX derived_stops_of_person on derived_stops (notebook, person_id);
CREATE INDEX derived_subjects_by_change on derived_subjects (notebook, changes_at);
CREATE UNIQUE INDEX commands_by_number on commands (notebook, number);
CREATE INDEX command_facts_of_fact on command_facts (notebook, kind, fact_id, number);
insert into notebooks (notebook, version, name, email, phone, headline, time_zone, latitude, longitude, holidays, workweek, business_from, business_to, cadence_inner, cadence_active, cadence_wide) values ('mine', 2, 'Sam Rivers', 'sam@example.org', '+1 312 555 0100', 'Analyst', 'America/Chicago', 41.88, -87.63, 'US-IL', '[1,2,3,4,5]', '09:00', '17:00', 30, 90, 180);
insert into searches (notebook, id, version, goal, started_at, ended_at) values ('mine', 's1', 1, 'Analyst', '2026-03-05T21:00:00.000Z', null);
insert into searches (notebook, id, version, goal, started_at, ended_at) values ('mine', 's2', 1, 'Manager', '2026-03-05T21:00:00.000Z', '2026-03-06T21:30:00.000Z');
insert into organizations (notebook, id, version, name, industry, website, research, notes) values ('mine', 'o1', 1, 'Northwind', 'Shipping', 'https://northwind.example', 'Founded 1990', 'big');
insert into organizations (notebook, id, version, name, industry, website, research, notes) values ('mine', 'o2', 1, 'Contoso', null, null, null, null);
insert into people (notebook, id, version, name, added_at, emails, phones, addresses, links, organization_id, title, time_zone, birthday, circle, circle_since, cadence_days, linkedin_connected, how_met, background, value, tags, notes, is_key, stop_at, stop_reason, distinct_from, photo) values ('mine', 'p1', 1, 'Ana “Ruiz” 🎉', '2026-03-05T21:00:00.000Z', '["a@b.example","c@d.example"]', '["1"]', '["1 Street\nCity"]', '["https://a.example"]', 'o1', 'Lead', 'Europe/Madrid', '1980-02-29', 'inner', '2026-01-01', 45, 0, 'mixer', 'b', 'v', '["x","y"]', 'n', 1, '2026-03-06T21:30:00.000Z', 'asked me to', '["p2"]', 'data:image/png;base64,iVBORw0KGgo=');
insert into people (notebook, id, version, name, added_at, emails, phones, addresses, links, organization_id, title, time_zone, birthday, circle, circle_since, cadence_days, linkedin_connected, how_met, background, value, tags, notes, is_key, stop_at, stop_reason, distinct_from, photo) values ('mine', 'p2', 1, 'Ito', '2026-03-05T21:00:00.000Z', null, null, null, null, null, null, null, null, null, null, null, 1, null, null, null, null, null, 0, null, null, null, null);
insert into people (notebook, id, version, name, added_at, emails, phones, addresses, links, organization_id, title, time_zone, birthday, circle, circle_since, cadence_days, linkedin_connected, how_met, background, value, tags, notes, is_key, stop_at, stop_reason, distinct_from, photo) values ('mine', 'p3', 1, 'محمد', '2026-03-05T21:00:00.000Z', null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
insert into opportunities (notebook, id, version, title, organization_id, opened_at, route, stage, search_id, outcome_verdict, outcome_at) values ('mine', 'j1', 1, 'Analyst', 'o1', '2026-03-05T21:00:00.000Z', 'referral', 'applied', 's1', 'accepted', '2026-03-06T21:30:00.000Z');
insert into opportunities (notebook, id, version, title, organization_id, opened_at, route, stage, search_id, outcome_verdict, outcome_at) values ('mine', 'j2', 1, 'Clerk', null, '2026-03-05T21:00:00.000Z', 'advert', 'need', null, null, null);
insert into opportunity_contacts (notebook, opportunity_id, position, person_id) values ('mine', 'j1', 1, 'p1');
insert into opportunity_contacts (notebook, opportunity_id, position, person_id) values ('mine', 'j1', 0, 'p2');
insert into referrals (notebook, id, version, from_id, to_id, at, about) values ('mine', 'r1', 1, 'p1', 'p2', '2026-03-05T21:00:00.000Z', 'the team');
insert into referrals (notebook, id, version, from_id, to_id, at, about) values ('mine', 'r2', 1, 'p2', 'p3', '2026-03-05T21:00:00.000Z', null);
insert into intents (notebook, id, version, kind, person_id, at, about) values ('mine', 'i1', 1, 'informational', 'p2', '2026-03-05T21:00:00.000Z', 'shipping');
insert into intents (notebook, id, version, kind, person_id, at, about) values ('mine', 'i2', 1, 'reconnect', 'p3', '2026-03-05T21:00:00.000Z', null);
insert into groups (notebook, id, version, name, kind, noted_at, parent_id, has_local_chapter, joined_at, left_at, involvement) values ('mine', 'g1', 1, 'Chapter', 'chapter', '2026-03-05T21:00:00.000Z', 'g2', 1, '2026-03-05T21:00:00.000Z', '2026-03-06T21:30:00.000Z', 'committee');
insert into groups (notebook, id, version, name, kind, noted_at, parent_id, has_local_chapter, joined_at, left_at, involvement) values ('mine', 'g2', 1, 'Association', 'association', '2026-03-05T21:00:00.000Z', null, 0, null, null, null);
insert into group_members (notebook, group_id, position, person_id, fit, role) values ('mine', 'g1', 0, 'p2', 1, 'chair');
insert into group_members (notebook, group_id, position, person_id, fit, role) values ('mine', 'g1', 1, 'p1', null, null);
insert into group_members (notebook, group_id, position, person_id, fit, role) values ('mine', 'g1', 2, 'p3', 0, null);
insert into meetings (notebook, id, version, kind, scheduled_at, starts, ends, place, opportunity_id, group_id, cancelled_at, cancelled_emergency, agenda, notes, begun_at, ended_at) values ('mine', 'm1', 1, 'informational', '2026-03-05T21:00:00.000Z', '2026-03-05T21:00:00.000Z', '2026-03-06T21:30:00.000Z', 'Café', 'j1', 'g1', '2026-03-06T21:30:00.000Z', 'flood', '["How did you begin?","Who else should I talk to?"]', 'They grow.', '2026-03-05T21:00:00.000Z', '2026-03-06T21:30:00.000Z');
insert into meetings (notebook, id, version, kind, scheduled_at, starts, ends, place, opportunity_id, group_id, cancelled_at, cancelled_emergency, agenda, notes, begun_at, ended_at) values ('mine', 'm2', 1, 'group', '2026-03-05T21:00:00.000Z', '2026-03-05T21:00:00.000Z', '2026-03-06T21:30:00.000Z', null, null, 'g1', null, null, null, null, null, null);
insert into meeting_people (notebook, meeting_id, position, person_id) values ('mine', 'm1', 1, 'p1');
insert into meeting_people (notebook, meeting_id, position, person_id) values ('mine', 'm1', 0, 'p3');
insert into touches (notebook, id, version, at, ends, channel, direction, occasion, opportunity_id, referral_id, group_id, meeting_id, round, outcome, verdict, summary, promised, gave, received, answers) values ('mine', 't1', 1, '2026-03-05T21:00:00.000Z', '2026-03-06T21:30:00.000Z', 'phone', 'both', 'interview', 'j1', 'r1', 'g1', 'm1', 2, 'reached', 'yes', 'good', '[{"what":"article","by":"2026-03-09"},{"what":"call"}]', '[{"kind":"article","what":"x"}]', '[{"kind":"advice","what":"y"}]', '["three-by-three/t0#follow-up.1"]');
insert into touches (notebook, id, version, at, ends, channel, direction, occasion, opportunity_id, referral_id, group_id, meeting_id, round, outcome, verdict, summary, promised, gave, received, answers) values ('mine', 't2', 1, '2026-03-05T21:00:00.000Z', null, 'portal', 'out', null, 'j2', null, null, null, null, null, null, null, null, null, null, null);
insert into touches (notebook, id, version, at, ends, channel, direction, occasion, opportunity_id, referral_id, group_id, meeting_id, round, outcome, verdict, summary, promised, gave, received, answers) values ('mine', '01a2043c-264a-7d13-a174-d9995438c0c2', 1, '2026-11-20T16:00:00.000Z', null, 'phone', 'out', null, null, null, null, null, null, 'voicemail', null, null, null, null, null, null);
insert into touch_people (notebook, touch_id, position, person_id) values ('mine', '01a2043c-264a-7d13-a174-d9995438c0c2', 0, 'p1');
insert into touch_people (notebook, touch_id, position, person_id) values ('mine', 't1', 1, 'p1');
insert into touch_people (notebook, touch_id, position, person_id) values ('mine', 't1', 0, 'p2');
insert into touch_refs (notebook, touch_id, position, ref) values ('mine', 't1', 0, 't0');
insert into decisions (notebook, id, version, at, key, kind, until, reason) values ('mine', 'd1', 1, '2026-03-05T21:00:00.000Z', 'three-by-three/t2#follow-up.1', 'snooze', '2026-03-20', 'away');
insert into decisions (notebook, id, version, at, key, kind, until, reason) values ('mine', 'd2', 1, '2026-03-05T21:00:00.000Z', 'keep-in-touch/p2#touch-base.1', 'snooze', '2026-03-06T21:30:00.000Z', null);
insert into decisions (notebook, id, version, at, key, kind, until, reason) values ('mine', 'd3', 1, '2026-03-05T21:00:00.000Z', 'next-step/j2', 'retire', null, null);
insert into decision_refs (notebook, decision_id, position, ref) values ('mine', 'd3', 0, 'j2');
insert into decision_refs (notebook, decision_id, position, ref) values ('mine', 'd2', 0, 'p2');
insert into decision_refs (notebook, decision_id, position, ref) values ('mine', 'd1', 0, 't2');
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'referral/r1#call-referral', 'person:p2', 'referral/r1', 'referral', 'call-referral', null, 'p2', null, 'r1', null, null, '["phone"]', '2026-03-05T21:00:00.000Z', '2026-03-09T22:00:00.000Z', null, 'overdue', 1, '["F1","F2"]', 'Ana “Ruiz” 🎉 has probably told Ito about you: both expect your call.', 'referral-call', 2, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'referral/r2#call-referral', 'person:p3', 'referral/r2', 'referral', 'call-referral', null, 'p3', null, 'r2', null, null, '["phone"]', '2026-03-05T21:00:00.000Z', '2026-03-09T22:00:00.000Z', null, 'overdue', 1, '["F1","F2"]', 'Ito has probably told محمد about you: both expect your call.', 'referral-call', 2, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'promise/t1/2#keep-promise', 'person:p2', 'promise/t1/2', 'promise', 'keep-promise', null, 'p2', 'j1', 'r1', 'g1', null, '["email"]', '2026-03-06T21:30:00.000Z', '2026-03-09T04:59:59.000Z', null, 'overdue', null, '["J6"]', 'You promised it: call.', null, 4, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'promise/t1/1#keep-promise', 'person:p2', 'promise/t1/1', 'promise', 'keep-promise', null, 'p2', 'j1', 'r1', 'g1', null, '["email"]', '2026-03-06T21:30:00.000Z', '2026-03-10T04:59:59.000Z', null, 'overdue', null, '["J6"]', 'You promised it: article.', null, 4, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'next-step/j2#decide', 'opportunity:j2', 'next-step/j2', 'next-step', 'decide', null, null, 'j2', null, null, null, '["task"]', '2026-03-15T05:00:00.000Z', '2026-03-18T04:59:59.000Z', null, 'overdue', null, '["T4"]', 'Nothing has moved here for ten days, and there is no definite no: decide what comes next.', 'next-step', 5, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'informational-request/i1#research', 'person:p2', 'informational-request/i1', 'informational-request', 'research', null, 'p2', null, null, null, null, '["task"]', '2026-03-05T21:00:00.000Z', '2026-03-07T05:59:59.000Z', null, 'overdue', null, '["C1"]', 'Know the company before you write: a purposeful question earns fifteen minutes.', 'research', 6, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'informational-request/i1#request-email', 'person:p2', 'informational-request/i1', 'informational-request', 'request-email', null, 'p2', null, null, null, null, '["email"]', '2026-03-05T21:00:00.000Z', '2026-03-10T04:59:59.000Z', null, 'overdue', null, '["C2","C5","C6"]', 'The first contact is an e-mail: 15 to 30 minutes about the company, the field or the work, and never a job.', 'informational-request', 6, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'reconnect/i2#warm-up', 'person:p3', 'reconnect/i2', 'reconnect', 'warm-up', null, 'p3', null, null, null, null, '["email","phone"]', '2026-03-05T21:00:00.000Z', '2026-03-10T04:59:59.000Z', null, 'overdue', null, '["V10"]', 'It has been long: bring محمد news and something of use first, and ask for nothing.', 'reconnect', 6, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'landed/j1/p2#announce-call', 'person:p2', 'landed/j1/p2', 'landed', 'announce-call', null, 'p2', 'j1', null, null, null, '["phone"]', '2026-03-06T21:30:00.000Z', '2026-03-10T22:00:00.000Z', null, 'overdue', null, '["F6"]', 'Ito mattered most in your search, and should hear the news from you.', 'announce-call', 7, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'landed/j1/p2#announce-letter', 'person:p2', 'landed/j1/p2', 'landed', 'announce-letter', null, 'p2', 'j1', null, null, null, '["letter"]', '2026-03-06T21:30:00.000Z', '2026-03-14T04:59:59.000Z', null, 'overdue', null, '["F5"]', 'Ito helped you: a letter tells of the new position and thanks them for what they did.', 'announce-letter', 7, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'landed/j1/p2#gift', 'person:p2', 'landed/j1/p2', 'landed', 'gift', null, 'p2', 'j1', null, null, null, '["gift"]', '2026-03-06T21:30:00.000Z', '2026-03-21T04:59:59.000Z', null, 'overdue', null, '["F7"]', 'Flowers or a small gift for Ito, who did more than most.', 'gift', 7, null);
insert into derived_follow_ups (notebook, key, subject, thread, playbook, step, n, person_id, opportunity_id, referral_id, group_id, organization_id, channels, opens, due, lapses, state, at_risk, rules, why, script, rank, title) values ('mine', 'group/g2#contact-headquarters', 'group:g2', 'group/g2', 'group', 'contact-headquarters', null, null, null, null, 'g2', null, '["task"]', '2026-03-05T21:00:00.000Z', '2026-03-13T04:59:59.000Z', null, 'overdue', null, '["F11"]', 'Ask headquarters what the association does for its members and what it costs to join.', 'group-inquiry', 9, null);
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'after-interview/t1/p2', 'person:p2', 'after-interview', 'p2', 'j1', 'r1', 'g1', null, 'closed', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'after-interview/t1/p1', 'person:p1', 'after-interview', 'p1', 'j1', 'r1', 'g1', null, 'closed', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'informational-request/i1', 'person:p2', 'informational-request', 'p2', null, null, null, null, 'active', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'informational-interview/m1/p3', 'person:p3', 'informational-interview', 'p3', 'j1', null, null, null, 'closed', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'informational-interview/m1/p1', 'person:p1', 'informational-interview', 'p1', 'j1', null, null, null, 'closed', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'referral/r1', 'person:p2', 'referral', 'p2', null, 'r1', null, null, 'active', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'referral/r2', 'person:p3', 'referral', 'p3', null, 'r2', null, null, 'active', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'promise/t1/1', 'person:p2', 'promise', 'p2', 'j1', 'r1', 'g1', null, 'active', '2026-03-06T21:30:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'promise/t1/2', 'person:p2', 'promise', 'p2', 'j1', 'r1', 'g1', null, 'active', '2026-03-06T21:30:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'keep-in-touch/p1', 'person:p1', 'keep-in-touch', 'p1', null, null, null, null, 'stopped', '2026-03-06T21:30:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'landed/j1/p1', 'person:p1', 'landed', 'p1', 'j1', null, null, null, 'stopped', '2026-03-06T21:30:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'landed/j1/p2', 'person:p2', 'landed', 'p2', 'j1', null, null, null, 'active', '2026-03-06T21:30:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'group/g1', 'group:g1', 'group', null, null, null, 'g1', null, 'closed', '2026-03-06T21:30:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'group/g2', 'group:g2', 'group', null, null, null, 'g2', null, 'active', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'reconnect/i2', 'person:p3', 'reconnect', 'p3', null, null, null, null, 'active', '2026-03-05T21:00:00.000Z');
insert into derived_threads (notebook, id, subject, playbook, person_id, opportunity_id, referral_id, group_id, organization_id, state, since) values ('mine', 'next-step/j2', 'opportunity:j2', 'next-step', null, 'j2', null, null, null, 'active', '2026-03-15T05:00:00.000Z');
insert into derived_stops (notebook, subject, position, person_id, since, stopped_by, thread) values ('mine', 'person:p1', 0, 'p1', '2026-03-06T21:30:00.000Z', 'owner', null);
insert into derived_advice (notebook, subject, position, guard, person_id, opportunity_id, referral_id, group_id, organization_id, text) values ('mine', 'notebook', 0, 'two-associations', null, null, null, null, null, 'You have joined no association yet. Find two or more in your field, and talk with a few of their members.');
insert into derived_advice (notebook, subject, position, guard, person_id, opportunity_id, referral_id, group_id, organization_id, text) values ('mine', 'person:p2', 0, 'give-first', 'p2', null, null, null, null, 'Ito has given you more than you gave (balance -3). Give something first: an article, an introduction, an invitation.');
insert into derived_subjects (notebook, subject, changes_at) values ('mine', 'person:p2', '2027-03-06T21:30:00.000Z');
insert into derived_subjects (notebook, subject, changes_at) values ('mine', 'person:p1', '2027-11-15T06:00:00.000Z');
insert into search_names (row, notebook, kind, id, title, name, words) values (1, 'mine', 'organization', 'o1', 'Northwind', 'northwind', 'shipping https northwind example big');
insert into search_names (row, notebook, kind, id, title, name, words) values (2, 'mine', 'organization', 'o2', 'Contoso', 'contoso', '');
insert into search_names (row, notebook, kind, id, title, name, words) values (3, 'mine', 'person', 'p1', 'Ana “Ruiz” 🎉', 'ana ruiz', 'lead a b example c d example 1 x y mixer b n');
insert into search_names (row, notebook, kind, id, title, name, words) values (4, 'mine', 'person', 'p2', 'Ito', 'ito', '');
insert into search_names (row, notebook, kind, id, title, name, words) values (5, 'mine', 'person', 'p3', 'محمد', 'محمد', '');
insert into search_names (row, notebook, kind, id, title, name, words) values (6, 'mine', 'opportunity', 'j1', 'Analyst', 'analyst', '');
insert into search_names (row, notebook, kind, id, title, name, words) values (7, 'mine', 'opportunity', 'j2', 'Clerk', 'clerk', '');
insert into search_names (row, notebook, kind, id, title, name, words) values (8, 'mine', 'group', 'g1', 'Chapter', 'chapter', '');
insert into search_names (row, notebook, kind, id, title, name, words) values (9, 'mine', 'group', 'g2', 'Association', 'association', '');
insert into search_touches (row, notebook, id, at, title, words) values (1, 'mine', 't1', '2026-03-05T21:00:00.000Z', 'good', 'good article call x y');
insert into commands (notebook, id, number, sentence, at, door, undoes, undone_by, final, said, words, request, answer) values ('mine', 'd57be83d-8515-4f5d-9652-be5f2faba1aa', 1, 'importNotebook', '2026-11-22T17:09:39.300Z', 'cli', null, null, null, 'Imported a notebook file: 26 records added', 'imported a notebook file 26 records added', '{"commandId":"d57be83d-8515-4f5d-9652-be5f2faba1aa","content":"0cf9f19fb86b7784f73fccd7df877b06c175019eb4c0c860bd0800a7b04ac87d"}', '{"added":26,"matched":0,"differing":[],"ownerTaken":true}');
insert into commands (notebook, id, number, sentence, at, door, undoes, undone_by, final, said, words, request, answer) values ('mine', '07d3989a-35e5-4830-be1e-5f8c717453f4', 2, 'logTouch', '2026-11-22T17:09:40.551Z', 'cli', null, null, null, 'Logged a voicemail to Ana “Ruiz” 🎉', 'logged a voicemail to ana ruiz', '{"at":"2026-11-20T10:00:00-06:00","people":["p1"],"channel":"phone","direction":"out","outcome":"voicemail","commandId":"07d3989a-35e5-4830-be1e-5f8c717453f4"}', '{"touch":{"at":"2026-11-20T10:00:00-06:00","people":["p1"],"channel":"phone","direction":"out","outcome":"voicemail","id":"01a2043c-264a-7d13-a174-d9995438c0c2","version":1},"added":[],"referrals":[],"remarks":[],"consequences":{"created":[],"met":[],"withdrawn":[],"moved":[]}}');
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 0, 'search', 's1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 1, 'search', 's2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 2, 'organization', 'o1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 3, 'organization', 'o2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 4, 'person', 'p1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 5, 'person', 'p2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 6, 'person', 'p3', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 7, 'opportunity', 'j1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 8, 'opportunity', 'j2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 9, 'referral', 'r1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 10, 'referral', 'r2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 11, 'intent', 'i1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 12, 'intent', 'i2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 13, 'group', 'g1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 14, 'group', 'g2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 15, 'meeting', 'm1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 16, 'meeting', 'm2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 17, 'touch', 't1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 18, 'touch', 't2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 19, 'decision', 'd1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 20, 'decision', 'd2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 21, 'decision', 'd3', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 22, 'playbook', 'after-meetup', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 23, 'playbook', 'promise', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 24, 'script', 'w1', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 25, 'script', 'w2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 1, 26, 'settings', 'settings', 'changed', '{"timeZone":"America/Chicago","holidays":"US","workweek":[1,2,3,4,5],"businessHours":{"from":"09:00","to":"17:00"},"cadence":{"inner":30,"active":90,"wide":180}}', 2);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 2, 0, 'touch', '01a2043c-264a-7d13-a174-d9995438c0c2', 'added', null, 1);
insert into command_facts (notebook, number, position, kind, fact_id, change, before, version) values ('mine', 2, 1, 'person', 'p1', 'named', null, null);
insert into playbooks (notebook, id, version, title, begins, about, place, steps, silence, ends, wakes, yields, swallows, changes) values ('mine', 'after-meetup', 1, 'After a meetup', '{"fact":"touch","occasions":["meeting"],"conversation":true,"each":"person"}', 'opportunity', 'keep-in-touch', '[{"id":"send-slides","title":"Send the slides “as promised”","channels":["email","linkedin"],"only":"not-connected","opens":{"after":"begin","wait":{"unit":"days","count":2,"business":true},"or":{"after":{"latest":"touches","from":"conversation"},"wait":{"unit":"window","from":3,"to":5}}},"due":{"wait":{"unit":"business-days","count":3},"from":"opening"},"lapses":{"days":30},"metBy":"referral-noted","voidBy":"settled","solicits":true,"asks":true,"riskWhenOverdue":true,"place":"promises","rules":["V4"],"laterRounds":["J3","V4"],"why":"{person} asked for the slides.","script":"promise"},{"id":"nudge","channels":"any","times":2,"opens":{"after":{"step":"send-slides"},"wait":{"unit":"business-days","count":5}},"rules":[],"why":"A short nudge."}]', '{"after":"nudge","wait":{"unit":"days","count":3},"becomes":"parked"}', '[{"on":"reply","as":"answered","stops":true},{"on":"new-interview","as":"superseded","keeps":{"steps":["send-slides"],"unless":"met-again"}}]', 'nudge', 1, '{"step":"nudge","by":"send-slides"}', 'A reply ends it.');
insert into playbooks (notebook, id, version, title, begins, about, place, steps, silence, ends, wakes, yields, swallows, changes) values ('mine', 'promise', 1, 'Promise', '{"fact":"promise"}', null, 'promises', '[{"id":"keep-promise","channels":["email"],"opens":{"after":"begin"},"due":{"wait":{"unit":"promised-date","else":{"unit":"days","count":2}}},"rules":["J6"],"why":"You promised it: {what}."}]', null, '[]', null, null, null, 'It ends when you have sent it.');
insert into scripts (notebook, id, version, script, medium, playbook, step, subject, body, late) values ('mine', 'w1', 1, 'thank-you-call', 'voicemail', 'after-interview', 'thank-you-call', 'Thank you', 'Dear {{ person.first_name }},
thank you “so much”.', 'Late, but here. ');
insert into scripts (notebook, id, version, script, medium, playbook, step, subject, body, late) values ('mine', 'w2', 1, 'promise', 'email', null, null, null, 'As promised.', null);
pragma user_version = 9;
commit;
