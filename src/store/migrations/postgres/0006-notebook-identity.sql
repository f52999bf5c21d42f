-- Which notebook this is, wherever it is served: what a device holds is kept under it. It is no fact and in no file.
-- Made when it is first asked for.

create table notebook_identities (
  notebook text collate "C" not null primary key references notebooks,
  identity text collate "C" not null default replace(gen_random_uuid()::text, '-', '')
);

alter table notebook_identities enable row level security;
alter table notebook_identities force row level security;
create policy own_notebook on notebook_identities using (notebook = current_setting('sundown.notebook', true));
