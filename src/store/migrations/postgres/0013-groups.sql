-- When a group meets again and again.

alter table groups add column meets_rule text collate "C";
alter table groups add column meets_from text collate "C";
alter table groups add column meets_time text collate "C";
alter table groups add column meets_minutes integer;
alter table groups add column meets_zone text collate "C";
alter table groups add column meets_place text collate "C";
