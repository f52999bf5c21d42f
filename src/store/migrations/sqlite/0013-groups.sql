-- When a group meets again and again.

alter table groups add column meets_rule text;
alter table groups add column meets_from text;
alter table groups add column meets_time text;
alter table groups add column meets_minutes integer;
alter table groups add column meets_zone text;
alter table groups add column meets_place text;
