-- Files people attached, whole, so that one backup holds everything.
create schema documents;

create table documents.file (
  id          uuid primary key default uuidv7(),
  name        text not null check (length(name) between 1 and 200),
  media_type  text not null,
  size_bytes  bigint not null check (size_bytes > 0),
  sha256      bytea not null check (length(sha256) = 32),
  content     bytea not null,
  created_at  timestamptz not null,
  created_by  uuid
);
alter table documents.file alter column content set storage external;
