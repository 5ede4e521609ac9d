-- Minutes are text; a signed version never changes, a later one replaces it.
create table meetings.minutes (
  id           uuid primary key default uuidv7(),
  meeting_id   uuid not null references meetings.meeting,
  edition      integer not null,
  state        text not null check (state in ('draft', 'commented', 'final', 'published', 'replaced')),
  content      text not null check (length(content) <= 400000),
  -- Why the edition before was not good enough.
  reason       text check (length(reason) between 1 and 1000),
  -- The last day for comments of members.
  comments_until date,
  written_on   date,
  finalised_at timestamptz,
  content_hash bytea,
  published_at timestamptz,
  version      integer not null default 0,
  unique (meeting_id, edition),
  check (edition = 1 or reason is not null),
  check (state in ('draft', 'commented', 'replaced') or content_hash is not null)
);

create function meetings.finished_minutes_do_not_change() returns trigger language plpgsql as $$
begin
  raise exception 'finished minutes do not change';
end $$;

-- Back to writing is possible until the first signature.
create trigger finished_minutes_do_not_change before update on meetings.minutes
  for each row when (old.content_hash is not null and old.content is distinct from new.content)
  execute function meetings.finished_minutes_do_not_change();

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

-- Members who read the minutes and have nothing to say to them.
create table meetings.assent (
  minutes_id uuid not null references meetings.minutes,
  person_id  uuid not null,
  at         timestamptz not null,
  primary key (minutes_id, person_id)
);
create index on meetings.assent (person_id);

create table meetings.signature (
  minutes_id   uuid not null references meetings.minutes,
  person_id    uuid not null,
  office       text not null check (office in ('chair', 'minute_taker', 'verifier')),
  signed_at    timestamptz not null,
  content_hash bytea not null,
  primary key (minutes_id, person_id, office)
);
create index on meetings.signature (person_id);

create function meetings.signature_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a signature stays';
end $$;

create trigger signature_stays before update or delete on meetings.signature
  for each row execute function meetings.signature_stays();

create trigger no_signature_is_swept_away before truncate on meetings.signature
  for each statement execute function meetings.signature_stays();

-- What somebody signed, or what was published, stays what it is; a later edition takes its place.
create function meetings.signed_minutes_stay() returns trigger language plpgsql as $$
begin
  if old.state in ('published', 'replaced')
      or exists (select from meetings.signature where minutes_id = old.id) then
    raise exception 'signed minutes do not change';
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  return new;
end $$;

create trigger signed_minutes_do_not_change before update on meetings.minutes
  for each row when (
    row (old.id, old.meeting_id, old.edition, old.content, old.content_hash)
      is distinct from row (new.id, new.meeting_id, new.edition, new.content, new.content_hash)
    or new.state in ('draft', 'commented'))
  execute function meetings.signed_minutes_stay();

create trigger signed_minutes_are_not_deleted before delete on meetings.minutes
  for each row execute function meetings.signed_minutes_stay();

create trigger no_minutes_are_swept_away before truncate on meetings.minutes
  for each statement execute function meetings.finished_minutes_do_not_change();

-- A point of an agenda at which the minutes of another meeting are approved.
create table meetings.minutes_approval (
  item_id    uuid primary key references meetings.agenda_item on delete cascade,
  meeting_id uuid not null references meetings.meeting
);
create index on meetings.minutes_approval (meeting_id);

-- Files beside the minutes: the signed presence sheet, outputs of a point. Members read all of them;
-- the public those marked so, once the minutes are published.
create table meetings.annex (
  id          uuid primary key default uuidv7(),
  meeting_id  uuid not null references meetings.meeting,
  file_id     uuid not null,
  title       text not null check (length(title) between 1 and 300),
  open_to_all boolean not null,
  added_at    timestamptz not null,
  added_by    uuid,
  -- Taken away; can be given back.
  removed_at  timestamptz
);
create index on meetings.annex (meeting_id);
create index on meetings.annex (file_id);

-- What the public copy of an edition says instead of the name of somebody who speaks for nobody;
-- null: the name stays.
create table meetings.public_name (
  minutes_id uuid not null references meetings.minutes,
  name       text not null check (length(name) between 1 and 200),
  shown      text check (length(shown) between 1 and 200),
  decided_at timestamptz not null,
  decided_by uuid,
  primary key (minutes_id, name)
);
