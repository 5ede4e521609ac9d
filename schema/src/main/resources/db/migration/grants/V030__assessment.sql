-- Who assesses the applications of a call, what they declared, what they gave points for and why.
-- Declarations, points and checks are added, never changed; the last one counts.
create table grants.assessor (
  call_id      uuid not null references grants.call on delete cascade,
  person_id    uuid not null,
  appointed_by uuid not null,
  appointed_at timestamptz not null,
  primary key (call_id, person_id)
);
create index on grants.assessor (person_id);

create table grants.declaration (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.application on delete cascade,
  person_id      uuid not null,
  conflict       boolean not null,
  -- what the conflict is
  reason         text check (length(reason) <= 2000),
  declared_at    timestamptz not null,
  check (not conflict or length(reason) > 0)
);
create index on grants.declaration (application_id);

create table grants.score (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.application on delete cascade,
  criterion_id   uuid not null references grants.call_criterion,
  person_id      uuid not null,
  points         integer not null check (points >= 0),
  reason         text not null check (length(reason) between 1 and 4000),
  scored_at      timestamptz not null
);
create index on grants.score (application_id);
create index on grants.score (criterion_id);

-- Second pair of eyes over the points of an application.
create table grants.score_check (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.application on delete cascade,
  person_id      uuid not null,
  checked_at     timestamptz not null
);
create index on grants.score_check (application_id);

-- What somebody noticed and somebody else has to clear up.
create table grants.flag (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.application on delete cascade,
  section        text not null check (section in ('purpose', 'people', 'costs', 'sources', 'attachments')),
  question       text not null check (length(question) between 1 and 2000),
  raised_by      uuid not null,
  raised_at      timestamptz not null,
  answer         text check (length(answer) between 1 and 2000),
  answered_by    uuid,
  answered_at    timestamptz,
  check ((answer is null) = (answered_at is null))
);
create index on grants.flag (application_id);

-- The list of the formal check of a call, and what was found.
create table grants.call_check (
  id       uuid primary key default uuidv7(),
  call_id  uuid not null references grants.call on delete cascade,
  position integer not null,
  question text not null check (length(question) between 1 and 300),
  unique (call_id, position)
);

create table grants.application_check (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.application on delete cascade,
  check_id       uuid not null references grants.call_check,
  met            boolean not null,
  note           text check (length(note) <= 1000),
  checked_by     uuid not null,
  checked_at     timestamptz not null
);
create index on grants.application_check (application_id);
create index on grants.application_check (check_id);
