-- Minutes written elsewhere: the file, what was read out of it, and what it brought into the house.

create table meetings.imported_minutes (
  id              uuid primary key default uuidv7(),
  -- The town whose bodies met; null: nobody's in particular.
  organisation_id uuid,
  name            text not null check (length(name) between 1 and 200),
  sha256          bytea not null check (length(sha256) = 32),
  size_bytes      bigint not null,
  -- The original; null when it was not taken.
  file_id         uuid,
  state           text not null check (state in ('waiting', 'draft', 'unreadable', 'accepted', 'set_aside')),
  -- Why it could not be taken or read: the key of a message.
  refusal         text,
  -- As it was read; all spans point into it.
  source          text,
  -- What the parser said, in the format of docs/MINUTES-FORMAT.md.
  extracted       jsonb,
  -- The body it belongs to, when somebody said so or it was accepted; else it is matched by name.
  body_id         uuid references meetings.body,
  body_type_code  text references meetings.body_type,
  meeting_id      uuid references meetings.meeting,
  uploaded_at     timestamptz not null,
  uploaded_by     uuid,
  read_at         timestamptz,
  accepted_at     timestamptz,
  accepted_by     uuid,
  version         integer not null default 0,
  check (state <> 'unreadable' or refusal is not null),
  check (state not in ('draft', 'accepted') or (source is not null and extracted is not null)),
  check ((state = 'accepted') = (meeting_id is not null))
);
-- The same file twice changes nothing.
create unique index on meetings.imported_minutes (organisation_id, sha256) nulls not distinct;
create index on meetings.imported_minutes (state, uploaded_at);
create index on meetings.imported_minutes (body_id);
create index on meetings.imported_minutes (body_type_code);
create unique index on meetings.imported_minutes (meeting_id);

create table meetings.imported_value (
  id         uuid primary key default uuidv7(),
  imported_id  uuid not null references meetings.imported_minutes on delete cascade,
  -- Field of the format, place in its list, part of a vote, a task or a person.
  field      text not null,
  place      integer not null,
  part       text not null,
  value      text not null check (length(value) <= 20000),
  -- As the parser read it; null: added by hand.
  read_as    text,
  -- In percent.
  confidence integer check (confidence between 0 and 100),
  span_start integer,
  span_end   integer,
  review     text not null check (review in ('read', 'confirmed', 'corrected', 'added', 'dropped')),
  -- Who it is, where somebody said so: an id, 'new', or 'name' for a bare name.
  identity   text,
  unique (imported_id, field, place, part),
  check ((span_start is null) = (span_end is null)),
  check ((read_as is null) = (confidence is null))
);

-- What an accepted import brought, or used of what was there.
create table meetings.imported_thing (
  id        uuid primary key default uuidv7(),
  imported_id uuid not null references meetings.imported_minutes on delete cascade,
  kind      text not null,
  thing_id  uuid not null,
  -- Whether this import brought it into the house.
  brought   boolean not null,
  -- Where in the file it stands.
  value_id  uuid references meetings.imported_value,
  unique (imported_id, kind, thing_id)
);
create index on meetings.imported_thing (kind, thing_id);
create index on meetings.imported_thing (value_id);

-- Days on which minutes show somebody in a body. Memberships that nobody entered follow from them.
create table meetings.membership_evidence (
  imported_id       uuid not null references meetings.imported_minutes on delete cascade,
  body_id         uuid not null references meetings.body,
  person_id       uuid not null,
  organisation_id uuid,
  day             date not null,
  function        text not null check (function in ('chair', 'vice_chair', 'secretary', 'member')),
  primary key (imported_id, person_id)
);
create index on meetings.membership_evidence (body_id, person_id, day);

-- Memberships that follow from evidence, as long as nobody changes them by hand.
create table meetings.membership_of_evidence (
  membership_id uuid primary key references meetings.membership on delete cascade
);

-- A vote as old minutes say it; nothing but that is known of it.
create table meetings.recorded_vote (
  id         uuid primary key default uuidv7(),
  meeting_id uuid not null references meetings.meeting,
  position   integer not null,
  subject    text check (length(subject) between 1 and 4000),
  in_favour  integer check (in_favour >= 0),
  against    integer check (against >= 0),
  abstained  integer check (abstained >= 0),
  result     text check (result in ('adopted', 'rejected'))
);
create index on meetings.recorded_vote (meeting_id, position);
