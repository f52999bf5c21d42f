-- Search as one types. `name` and `words` are folded: lower case, no accents, words parted by one space.

create table search_names (
  row integer primary key,
  notebook text not null references notebooks,
  kind text not null,
  id text not null,
  title text not null,
  name text not null,
  words text not null,
  unique (notebook, kind, id)
) strict;
create virtual table search_names_index using fts5(name, words, content='search_names', content_rowid='row', prefix='1 2 3');
create trigger search_names_added after insert on search_names begin
  insert into search_names_index (rowid, name, words) values (new.row, new.name, new.words);
end;
create trigger search_names_removed after delete on search_names begin
  insert into search_names_index (search_names_index, rowid, name, words) values ('delete', old.row, old.name, old.words);
end;
create trigger search_names_changed after update on search_names begin
  insert into search_names_index (search_names_index, rowid, name, words) values ('delete', old.row, old.name, old.words);
  insert into search_names_index (rowid, name, words) values (new.row, new.name, new.words);
end;

create table search_touches (
  row integer primary key,
  notebook text not null references notebooks,
  id text not null,
  at text not null,
  title text not null,
  words text not null,
  unique (notebook, id)
) strict;
create virtual table search_touches_index using fts5(words, content='search_touches', content_rowid='row', prefix='2 3');
create trigger search_touches_added after insert on search_touches begin
  insert into search_touches_index (rowid, words) values (new.row, new.words);
end;
create trigger search_touches_removed after delete on search_touches begin
  insert into search_touches_index (search_touches_index, rowid, words) values ('delete', old.row, old.words);
end;
create trigger search_touches_changed after update on search_touches begin
  insert into search_touches_index (search_touches_index, rowid, words) values ('delete', old.row, old.words);
  insert into search_touches_index (rowid, words) values (new.row, new.words);
end;
