-- The golden thread: any two things, and what one is to the other.
-- (came_from: "from" came from "to"; answers: "from" answers "to"; replaces: "from" replaces "to".)
create schema thread;

create table thread.link (
  id         uuid primary key default uuidv7(),
  from_kind  text not null,
  from_id    uuid not null,
  relation   text not null check (relation in ('came_from', 'answers', 'replaces')),
  to_kind    text not null,
  to_id      uuid not null,
  created_at timestamptz not null,
  created_by uuid,
  -- Somebody said so; the others were made by use, and nobody cuts those by hand.
  by_hand    boolean not null default false,
  unique (from_id, relation, to_id),
  check (from_id <> to_id)
);
create index on thread.link (to_id);
