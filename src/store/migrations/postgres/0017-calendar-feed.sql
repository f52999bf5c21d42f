-- The feed by which a calendar shows meetings and follow-ups: its secret (null while it is off) and what the owner
-- chose. It is no fact and in no file.

create table calendar_feeds (
  notebook text collate "C" not null primary key references notebooks,
  secret text collate "C",
  follow_ups text collate "C" not null,
  alarm_minutes integer
);

alter table calendar_feeds enable row level security;
alter table calendar_feeds force row level security;
create policy own_notebook on calendar_feeds using (notebook = current_setting('sundown.notebook', true));

-- What a calendar was last told of each entry, so that a change counts its SEQUENCE on. RFC 5545 section 3.8.7.4

create table calendar_entries (
  notebook text collate "C" not null references notebooks,
  uid text collate "C" not null,
  digest text collate "C" not null,
  sequence integer not null,
  changed_at text collate "C" not null,
  primary key (notebook, uid)
);

alter table calendar_entries enable row level security;
alter table calendar_entries force row level security;
create policy own_notebook on calendar_entries using (notebook = current_setting('sundown.notebook', true));
