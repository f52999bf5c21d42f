-- Who was told to be somebody else although they look alike.
alter table people add column distinct_from text check (json_valid(distinct_from));

-- A photo fills pages of its own, and SQLite walks through all of them to whatever stands behind it: so it stands last.
alter table people rename column photo to photo_before;
alter table people add column photo text;
update people set photo = photo_before where photo_before is not null;
alter table people drop column photo_before;
