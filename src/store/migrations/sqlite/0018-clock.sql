-- By which time of the clock the derived rows were worked out last: where that lies ahead, the clock was set back.

create table derived_clocks (
  notebook text not null primary key references notebooks,
  planned_at text not null
) strict, without rowid;
