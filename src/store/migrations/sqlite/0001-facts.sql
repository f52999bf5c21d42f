-- The facts of a notebook. Every key is led by the notebook; instants are UTC text with milliseconds,
-- dates are text, booleans 0 or 1, lists of plain values JSON text; `version` counts the changes of a record.

create table notebooks (
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

create table searches (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  goal text not null,
  started_at text not null,
  ended_at text,
  primary key (notebook, id)
) strict, without rowid;

create table organizations (
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

create table people (
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
  photo text,
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
  stop_reason text,
  primary key (notebook, id),
  foreign key (notebook, organization_id) references organizations (notebook, id),
  check ((stop_at is null) = (stop_reason is null))
) strict;
create index people_of_organization on people (notebook, organization_id) where organization_id is not null;

create table opportunities (
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
create index opportunities_of_organization on opportunities (notebook, organization_id) where organization_id is not null;
create index opportunities_accepted on opportunities (notebook) where outcome_verdict = 'accepted';
create index opportunities_of_search on opportunities (notebook, search_id) where search_id is not null;

create table opportunity_contacts (
  notebook text not null,
  opportunity_id text not null,
  position integer not null,
  person_id text not null,
  primary key (notebook, opportunity_id, position),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
create index opportunities_of_contact on opportunity_contacts (notebook, person_id);

create table referrals (
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
create index referrals_from on referrals (notebook, from_id);
create index referrals_to on referrals (notebook, to_id);

create table intents (
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
create index intents_toward on intents (notebook, person_id);

create table groups (
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
create index groups_of_parent on groups (notebook, parent_id) where parent_id is not null;

create table group_members (
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
create index groups_of_member on group_members (notebook, person_id);

create table meetings (
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
  cancelled_emergency text,
  primary key (notebook, id),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id),
  foreign key (notebook, group_id) references groups (notebook, id),
  check ((cancelled_at is null) = (cancelled_emergency is null))
) strict, without rowid;
create index meetings_of_opportunity on meetings (notebook, opportunity_id) where opportunity_id is not null;
create index meetings_of_group on meetings (notebook, group_id) where group_id is not null;

create table meeting_people (
  notebook text not null,
  meeting_id text not null,
  position integer not null,
  person_id text not null,
  primary key (notebook, meeting_id, position),
  foreign key (notebook, meeting_id) references meetings (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
create index meetings_of_person on meeting_people (notebook, person_id);

create table touches (
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
create index touches_by_time on touches (notebook, at, id);
create index touches_about_opportunity on touches (notebook, opportunity_id) where opportunity_id is not null;
create index touches_about_referral on touches (notebook, referral_id) where referral_id is not null;
create index touches_in_group on touches (notebook, group_id) where group_id is not null;
create index touches_of_meeting on touches (notebook, meeting_id) where meeting_id is not null;
create index touches_that_helped on touches (notebook) where received is not null or occasion = 'informational';

create table touch_people (
  notebook text not null,
  touch_id text not null,
  position integer not null,
  person_id text not null,
  primary key (notebook, touch_id, position),
  foreign key (notebook, touch_id) references touches (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
create index touches_with_person on touch_people (notebook, person_id, touch_id);

-- The ids in the keys that a touch answers by name: by them it is found, whoever it was with.
create table touch_refs (
  notebook text not null,
  touch_id text not null,
  position integer not null,
  ref text not null,
  primary key (notebook, touch_id, position),
  foreign key (notebook, touch_id) references touches (notebook, id) on delete cascade
) strict, without rowid;
create index touches_naming on touch_refs (notebook, ref, touch_id);

create table decisions (
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
create index decisions_by_time on decisions (notebook, at, id);

-- The ids named in a decision's key: by them the decisions about some people or facts are found.
create table decision_refs (
  notebook text not null,
  decision_id text not null,
  position integer not null,
  ref text not null,
  primary key (notebook, decision_id, position),
  foreign key (notebook, decision_id) references decisions (notebook, id) on delete cascade
) strict, without rowid;
create index decisions_naming on decision_refs (notebook, ref, decision_id);

-- What was asked through which door, and what was answered: sending a command twice changes nothing.
create table commands (
  notebook text not null references notebooks,
  id text not null,
  sentence text not null,
  at text not null,
  door text not null,
  request text not null check (json_valid(request)),
  answer text not null check (json_valid(answer)),
  primary key (notebook, id)
) strict;
create index commands_by_time on commands (notebook, at, id);
