-- Which notebook this is, wherever it is served: what a device holds is kept under it. It is no fact and in no file.
-- Made when it is first asked for.

create table notebook_identities (
  notebook text not null primary key references notebooks,
  identity text not null default (lower(hex(randomblob(16))))
) strict, without rowid;
