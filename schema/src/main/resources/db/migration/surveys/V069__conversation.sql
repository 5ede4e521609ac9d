-- Focus groups and interviews: what was said, without names.
create table surveys.conversation (
  id          uuid primary key default uuidv7(),
  owner_id    uuid not null,
  survey_id   uuid references surveys.survey on delete set null,
  kind        text not null check (kind in ('focus_group', 'interview')),
  title       text not null check (length(title) between 1 and 300),
  place       text not null check (length(place) between 1 and 300),
  held_on     date not null,
  method      text check (length(method) <= 2000),
  people      integer not null check (people between 1 and 500),
  -- codelists: target_group
  groups      text[] not null default '{}',
  -- what the people were told and agreed to
  consent     text not null check (length(consent) between 1 and 2000),
  created_by  uuid not null,
  created_at  timestamptz not null,
  version     integer not null default 0
);
create index on surveys.conversation (owner_id);
create index on surveys.conversation (survey_id);

create table surveys.statement (
  id              uuid primary key default uuidv7(),
  conversation_id uuid not null references surveys.conversation on delete cascade,
  position        integer not null,
  words           text not null check (length(words) between 1 and 1000),
  tags            text[] not null default '{}',
  -- may be cited in public
  quotable        boolean not null default false
);
create index on surveys.statement (conversation_id);
