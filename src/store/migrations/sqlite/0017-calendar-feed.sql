-- The feed by which a calendar shows meetings and follow-ups: its secret (null while it is off) and what the owner
-- chose. It is no fact and in no file.

create table calendar_feeds (
  notebook text not null primary key references notebooks,
  secret text,
  follow_ups text not null,
  alarm_minutes integer
) strict, without rowid;

-- What a calendar was last told of each entry, so that a change counts its SEQUENCE on. RFC 5545 section 3.8.7.4

create table calendar_entries (
  notebook text not null references notebooks,
  uid text not null,
  digest text not null,
  sequence integer not null,
  changed_at text not null,
  primary key (notebook, uid)
) strict, without rowid;
