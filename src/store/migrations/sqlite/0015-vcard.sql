-- What a vCard says of a person beyond the fields of the notebook, for the way back.
alter table people add column vcard text check (json_valid(vcard));

-- The photo stands last, see 0008.
alter table people rename column photo to photo_before;
alter table people add column photo text;
update people set photo = photo_before where photo_before is not null;
alter table people drop column photo_before;
