-- By which version of Sundown the derived rows were all worked out last: another one may reckon otherwise.

alter table derived_clocks add column planned_by text not null default '';
