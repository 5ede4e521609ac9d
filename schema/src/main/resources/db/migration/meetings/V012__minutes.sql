-- Minutes are text; a signed version never changes, a later one replaces it.
create table meetings.minutes (
  id           uuid primary key default uuidv7(),
  meeting_id   uuid not null references meetings.meeting,
  edition      integer not null,
  state        text not null check (state in ('draft', 'commented', 'final', 'published', 'replaced')),
  content      text not null check (length(content) <= 400000),
  written_on   date,
  finalised_at timestamptz,
  content_hash bytea,
  published_at timestamptz,
  version      integer not null default 0,
  unique (meeting_id, edition),
  check (state in ('draft', 'commented', 'replaced') or content_hash is not null)
);

create table meetings.minutes_comment (
  id         uuid primary key default uuidv7(),
  minutes_id uuid not null references meetings.minutes,
  person_id  uuid not null,
  at         timestamptz not null,
  quote      text,
  comment    text not null check (length(comment) between 1 and 4000),
  answer     text check (length(answer) <= 4000),
  settled_at timestamptz
);
create index on meetings.minutes_comment (minutes_id);
create index on meetings.minutes_comment (person_id);

create table meetings.signature (
  minutes_id   uuid not null references meetings.minutes,
  person_id    uuid not null,
  office       text not null check (office in ('chair', 'minute_taker', 'verifier')),
  signed_at    timestamptz not null,
  content_hash bytea not null,
  primary key (minutes_id, person_id, office)
);
create index on meetings.signature (person_id);
