-- A plan that somebody wrote elsewhere, taken over from its document.
create table planning.takeover (
  id       uuid primary key default uuidv7(),
  plan_id  uuid not null references planning.plan,
  -- documents.file
  file_id  uuid not null,
  name     text not null check (length(name) between 1 and 300),
  -- of the document, as it was read
  text     text not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  done_at  timestamptz,
  -- how many chapters and cards were made
  made     integer not null default 0,
  check ((done_at is null) = (made = 0))
);
create index on planning.takeover (plan_id);
create index on planning.takeover (file_id);
