-- The way of a version of a plan: groups, the steering body, then each municipality for itself.
create table planning.approval (
  id         uuid primary key default uuidv7(),
  plan_id    uuid not null references planning.plan,
  version_id uuid not null unique references planning.plan_version,
  -- by when everybody shall have decided
  due_on     date not null,
  begun_by   uuid not null,
  begun_at   timestamptz not null,
  -- from when the plan is in force; with ended_at and without a day the way was given up
  in_force   date,
  given_up   text check (length(given_up) between 1 and 2000),
  ended_by   uuid,
  ended_at   timestamptz,
  check ((ended_at is null) = (ended_by is null)),
  check ((ended_at is null) = (in_force is null and given_up is null)),
  check (in_force is null or given_up is null)
);
create index on planning.approval (plan_id);
-- One way at a time.
create unique index on planning.approval (plan_id) where ended_at is null;

-- Somebody whose decision it needs.
create table planning.approval_step (
  id          uuid primary key default uuidv7(),
  approval_id uuid not null references planning.approval,
  position    integer not null,
  organ       text not null check (organ in ('group', 'steering', 'council', 'assembly')),
  -- meetings.body
  body_id     uuid,
  municipality_code text,
  -- people.organisation: who speaks for the municipality
  office_id   uuid,
  -- why its decision is not needed: a village without a council
  dropped     text check (length(dropped) between 1 and 300),
  reminded_at timestamptz,
  unique (approval_id, position),
  unique nulls not distinct (approval_id, organ, body_id, municipality_code),
  check ((body_id is null) = (organ in ('council', 'assembly'))),
  check ((municipality_code is null) = (organ in ('group', 'steering'))),
  check (office_id is null or municipality_code is not null)
);
create index on planning.approval_step (body_id);
create index on planning.approval_step (municipality_code);
create index on planning.approval_step (office_id);

-- What it decided; the last one counts, nothing is changed or deleted.
create table planning.approval_decision (
  id         uuid primary key default uuidv7(),
  step_id    uuid not null references planning.approval_step,
  position   integer not null,
  verdict    text not null check (verdict in ('approved', 'recommended', 'noted', 'postponed', 'rejected')),
  decided_on date not null,
  -- number of the resolution
  resolution text check (length(resolution) between 1 and 100),
  -- meetings.meeting
  meeting_id uuid,
  -- documents.file
  file_id    uuid,
  note       text check (length(note) between 1 and 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  unique (step_id, position),
  check (verdict not in ('postponed', 'rejected') or note is not null)
);
create index on planning.approval_decision (meeting_id);
create index on planning.approval_decision (file_id);
