-- The owner's answers in Faces: who came to mind, and how well.

create table recalls (
  notebook text collate "C" not null references notebooks,
  id text collate "C" not null,
  version integer not null default 1 check (version > 0),
  person_id text collate "C" not null,
  at text collate "C" not null,
  asked text collate "C" not null,
  grade text collate "C" not null check (grade in ('again', 'hard', 'good', 'easy')),
  primary key (notebook, id),
  foreign key (notebook, person_id) references people (notebook, id)
);
create index recalls_of_person on recalls (notebook, person_id);

alter table recalls enable row level security;
alter table recalls force row level security;
create policy own_notebook on recalls using (notebook = current_setting('sundown.notebook', true));
