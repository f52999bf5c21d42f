-- The facts of a notebook. Every key is led by the notebook; instants are UTC text with milliseconds,
-- dates are text, booleans 0 or 1, lists of plain values jsonb; `version` counts the changes of a record.

create table notebooks (
  notebook text collate "C" not null primary key,
  version integer not null default 1 check (version > 0),
  name text collate "C",
  email text collate "C",
  phone text collate "C",
  headline text collate "C",
  time_zone text collate "C" not null,
  latitude double precision,
  longitude double precision,
  holidays text collate "C",
  workweek jsonb not null,
  business_from text collate "C" not null,
  business_to text collate "C" not null,
  cadence_inner integer not null check (cadence_inner > 0),
  cadence_active integer not null check (cadence_active > 0),
  cadence_wide integer not null check (cadence_wide > 0),
  check ((latitude is null) = (longitude is null))
);

create table searches (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  goal text collate "C" not null,
  started_at text collate "C" not null,
  ended_at text collate "C",
  primary key (notebook, id)
);

create table organizations (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  name text collate "C" not null,
  industry text collate "C",
  website text collate "C",
  research text collate "C",
  notes text collate "C",
  primary key (notebook, id)
);

create table people (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  name text collate "C" not null,
  added_at text collate "C" not null,
  emails jsonb,
  phones jsonb,
  addresses jsonb,
  links jsonb,
  organization_id text collate "C",
  title text collate "C",
  time_zone text collate "C",
  birthday text collate "C",
  photo text collate "C",
  circle text collate "C" check (circle in ('inner', 'active', 'wide')),
  circle_since text collate "C",
  cadence_days integer check (cadence_days > 0),
  linkedin_connected integer check (linkedin_connected in (0, 1)),
  how_met text collate "C",
  background text collate "C",
  value text collate "C",
  tags jsonb,
  notes text collate "C",
  is_key integer check (is_key in (0, 1)),
  stop_at text collate "C",
  stop_reason text collate "C",
  primary key (notebook, id),
  foreign key (notebook, organization_id) references organizations (notebook, id),
  check ((stop_at is null) = (stop_reason is null))
);
create index people_of_organization on people (notebook, organization_id) where organization_id is not null;

create table opportunities (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  title text collate "C" not null,
  organization_id text collate "C",
  opened_at text collate "C" not null,
  route text collate "C" not null,
  stage text collate "C" not null,
  search_id text collate "C",
  outcome_verdict text collate "C" check (outcome_verdict in ('accepted', 'declined', 'rejected', 'withdrawn')),
  outcome_at text collate "C",
  primary key (notebook, id),
  foreign key (notebook, organization_id) references organizations (notebook, id),
  foreign key (notebook, search_id) references searches (notebook, id),
  check ((outcome_verdict is null) = (outcome_at is null))
);
create index opportunities_of_organization on opportunities (notebook, organization_id) where organization_id is not null;
create index opportunities_accepted on opportunities (notebook) where outcome_verdict = 'accepted';
create index opportunities_of_search on opportunities (notebook, search_id) where search_id is not null;

create table opportunity_contacts (
  notebook text collate "C" not null,
  opportunity_id text collate "C" not null,
  position integer not null,
  person_id text collate "C" not null,
  primary key (notebook, opportunity_id, position),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
);
create index opportunities_of_contact on opportunity_contacts (notebook, person_id);

create table referrals (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  from_id text collate "C" not null,
  to_id text collate "C" not null,
  at text collate "C" not null,
  about text collate "C",
  primary key (notebook, id),
  foreign key (notebook, from_id) references people (notebook, id),
  foreign key (notebook, to_id) references people (notebook, id)
);
create index referrals_from on referrals (notebook, from_id);
create index referrals_to on referrals (notebook, to_id);

create table intents (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  kind text collate "C" not null check (kind in ('informational', 'reconnect')),
  person_id text collate "C" not null,
  at text collate "C" not null,
  about text collate "C",
  primary key (notebook, id),
  foreign key (notebook, person_id) references people (notebook, id)
);
create index intents_toward on intents (notebook, person_id);

create table groups (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  name text collate "C" not null,
  kind text collate "C" not null,
  noted_at text collate "C" not null,
  parent_id text collate "C",
  has_local_chapter integer check (has_local_chapter in (0, 1)),
  joined_at text collate "C",
  left_at text collate "C",
  involvement text collate "C",
  primary key (notebook, id),
  foreign key (notebook, parent_id) references groups (notebook, id) deferrable initially deferred
);
create index groups_of_parent on groups (notebook, parent_id) where parent_id is not null;

create table group_members (
  notebook text collate "C" not null,
  group_id text collate "C" not null,
  position integer not null,
  person_id text collate "C" not null,
  fit integer check (fit in (0, 1)),
  role text collate "C",
  primary key (notebook, group_id, position),
  foreign key (notebook, group_id) references groups (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
);
create index groups_of_member on group_members (notebook, person_id);

create table meetings (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  kind text collate "C" not null,
  scheduled_at text collate "C" not null,
  starts text collate "C" not null,
  ends text collate "C" not null,
  place text collate "C",
  opportunity_id text collate "C",
  group_id text collate "C",
  cancelled_at text collate "C",
  cancelled_emergency text collate "C",
  primary key (notebook, id),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id),
  foreign key (notebook, group_id) references groups (notebook, id),
  check ((cancelled_at is null) = (cancelled_emergency is null))
);
create index meetings_of_opportunity on meetings (notebook, opportunity_id) where opportunity_id is not null;
create index meetings_of_group on meetings (notebook, group_id) where group_id is not null;

create table meeting_people (
  notebook text collate "C" not null,
  meeting_id text collate "C" not null,
  position integer not null,
  person_id text collate "C" not null,
  primary key (notebook, meeting_id, position),
  foreign key (notebook, meeting_id) references meetings (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
);
create index meetings_of_person on meeting_people (notebook, person_id);

create table touches (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  at text collate "C" not null,
  ends text collate "C",
  channel text collate "C" not null,
  direction text collate "C" not null check (direction in ('out', 'in', 'both')),
  occasion text collate "C",
  opportunity_id text collate "C",
  referral_id text collate "C",
  group_id text collate "C",
  meeting_id text collate "C",
  round integer check (round > 0),
  outcome text collate "C",
  verdict text collate "C" check (verdict in ('yes', 'no')),
  summary text collate "C",
  promised jsonb,
  gave jsonb,
  received jsonb,
  answers jsonb,
  primary key (notebook, id),
  foreign key (notebook, opportunity_id) references opportunities (notebook, id),
  foreign key (notebook, referral_id) references referrals (notebook, id),
  foreign key (notebook, group_id) references groups (notebook, id),
  foreign key (notebook, meeting_id) references meetings (notebook, id)
);
create index touches_by_time on touches (notebook, at, id);
create index touches_about_opportunity on touches (notebook, opportunity_id) where opportunity_id is not null;
create index touches_about_referral on touches (notebook, referral_id) where referral_id is not null;
create index touches_in_group on touches (notebook, group_id) where group_id is not null;
create index touches_of_meeting on touches (notebook, meeting_id) where meeting_id is not null;
create index touches_that_helped on touches (notebook) where received is not null or occasion = 'informational';

create table touch_people (
  notebook text collate "C" not null,
  touch_id text collate "C" not null,
  position integer not null,
  person_id text collate "C" not null,
  primary key (notebook, touch_id, position),
  foreign key (notebook, touch_id) references touches (notebook, id) on delete cascade,
  foreign key (notebook, person_id) references people (notebook, id)
);
create index touches_with_person on touch_people (notebook, person_id, touch_id);

-- The ids in the keys that a touch answers by name: by them it is found, whoever it was with.
create table touch_refs (
  notebook text collate "C" not null,
  touch_id text collate "C" not null,
  position integer not null,
  ref text collate "C" not null,
  primary key (notebook, touch_id, position),
  foreign key (notebook, touch_id) references touches (notebook, id) on delete cascade
);
create index touches_naming on touch_refs (notebook, ref, touch_id);

create table decisions (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  at text collate "C" not null,
  key text collate "C" not null,
  kind text collate "C" not null,
  until text collate "C",
  reason text collate "C",
  primary key (notebook, id)
);
create index decisions_by_time on decisions (notebook, at, id);

-- The ids named in a decision's key: by them the decisions about some people or facts are found.
create table decision_refs (
  notebook text collate "C" not null,
  decision_id text collate "C" not null,
  position integer not null,
  ref text collate "C" not null,
  primary key (notebook, decision_id, position),
  foreign key (notebook, decision_id) references decisions (notebook, id) on delete cascade
);
create index decisions_naming on decision_refs (notebook, ref, decision_id);

-- What was asked through which door, and what was answered: sending a command twice changes nothing.
create table commands (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  sentence text collate "C" not null,
  at text collate "C" not null,
  door text collate "C" not null,
  request json not null,
  answer json not null,
  primary key (notebook, id)
);
create index commands_by_time on commands (notebook, at, id);

-- A connection sees the notebook that it has named, and no other.
alter table notebooks enable row level security;
alter table notebooks force row level security;
create policy own_notebook on notebooks using (notebook = current_setting('sundown.notebook', true));
alter table searches enable row level security;
alter table searches force row level security;
create policy own_notebook on searches using (notebook = current_setting('sundown.notebook', true));
alter table organizations enable row level security;
alter table organizations force row level security;
create policy own_notebook on organizations using (notebook = current_setting('sundown.notebook', true));
alter table people enable row level security;
alter table people force row level security;
create policy own_notebook on people using (notebook = current_setting('sundown.notebook', true));
alter table opportunities enable row level security;
alter table opportunities force row level security;
create policy own_notebook on opportunities using (notebook = current_setting('sundown.notebook', true));
alter table opportunity_contacts enable row level security;
alter table opportunity_contacts force row level security;
create policy own_notebook on opportunity_contacts using (notebook = current_setting('sundown.notebook', true));
alter table referrals enable row level security;
alter table referrals force row level security;
create policy own_notebook on referrals using (notebook = current_setting('sundown.notebook', true));
alter table intents enable row level security;
alter table intents force row level security;
create policy own_notebook on intents using (notebook = current_setting('sundown.notebook', true));
alter table groups enable row level security;
alter table groups force row level security;
create policy own_notebook on groups using (notebook = current_setting('sundown.notebook', true));
alter table group_members enable row level security;
alter table group_members force row level security;
create policy own_notebook on group_members using (notebook = current_setting('sundown.notebook', true));
alter table meetings enable row level security;
alter table meetings force row level security;
create policy own_notebook on meetings using (notebook = current_setting('sundown.notebook', true));
alter table meeting_people enable row level security;
alter table meeting_people force row level security;
create policy own_notebook on meeting_people using (notebook = current_setting('sundown.notebook', true));
alter table touches enable row level security;
alter table touches force row level security;
create policy own_notebook on touches using (notebook = current_setting('sundown.notebook', true));
alter table touch_people enable row level security;
alter table touch_people force row level security;
create policy own_notebook on touch_people using (notebook = current_setting('sundown.notebook', true));
alter table touch_refs enable row level security;
alter table touch_refs force row level security;
create policy own_notebook on touch_refs using (notebook = current_setting('sundown.notebook', true));
alter table decisions enable row level security;
alter table decisions force row level security;
create policy own_notebook on decisions using (notebook = current_setting('sundown.notebook', true));
alter table decision_refs enable row level security;
alter table decision_refs force row level security;
create policy own_notebook on decision_refs using (notebook = current_setting('sundown.notebook', true));
alter table commands enable row level security;
alter table commands force row level security;
create policy own_notebook on commands using (notebook = current_setting('sundown.notebook', true));
