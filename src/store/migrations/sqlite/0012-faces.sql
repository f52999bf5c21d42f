-- The owner's answers in Faces: who came to mind, and how well.

create table recalls (
  notebook text not null references notebooks,
  id text not null,
  version integer not null default 1 check (version > 0),
  person_id text not null,
  at text not null,
  asked text not null,
  grade text not null check (grade in ('again', 'hard', 'good', 'easy')),
  primary key (notebook, id),
  foreign key (notebook, person_id) references people (notebook, id)
) strict, without rowid;
create index recalls_of_person on recalls (notebook, person_id);
