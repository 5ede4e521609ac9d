-- What providers ask for. Sections are kept as they were last saved, each by whoever wrote it; what
-- was submitted is kept letter by letter.
create table grants.application (
  id              uuid primary key default uuidv7(),
  call_id         uuid not null references grants.call,
  -- network.service
  service_id      uuid not null,
  -- people.organisation: the provider
  organisation_id uuid not null,
  -- within the call, from the first submission on
  number          integer check (number > 0),
  state           text not null check (state in ('draft', 'submitted', 'returned', 'excluded', 'withdrawn',
                    'granted', 'not_granted', 'renounced')),
  -- why it was excluded or withdrawn
  reason          text check (length(reason) <= 4000),
  -- the last moment for completing a returned one
  complete_by     timestamptz,
  -- where it was filled in from, in words
  filled_from     text check (length(filled_from) <= 500),
  created_by      uuid not null,
  created_at      timestamptz not null,
  version         integer not null default 0,
  unique (call_id, service_id),
  unique (call_id, number),
  check (state in ('draft', 'withdrawn') or number is not null),
  check (state <> 'returned' or complete_by is not null),
  check (state <> 'excluded' or reason is not null)
);
create index on grants.application (service_id);
create index on grants.application (organisation_id);

create table grants.application_section (
  application_id uuid not null references grants.application on delete cascade,
  section        text not null check (section in ('purpose', 'people', 'costs', 'sources')),
  content        jsonb not null,
  saved_by       uuid not null,
  saved_at       timestamptz not null,
  version        integer not null default 0,
  primary key (application_id, section)
);

create table grants.application_file (
  application_id uuid not null references grants.application on delete cascade,
  attachment_id  uuid not null references grants.call_attachment,
  -- documents.file
  file_id        uuid not null,
  added_by       uuid not null,
  added_at       timestamptz not null,
  primary key (application_id, attachment_id)
);
create index on grants.application_file (attachment_id);
create index on grants.application_file (file_id);

-- What was submitted, letter by letter, with its fingerprint; added, never changed.
create table grants.submission (
  application_id uuid not null references grants.application on delete cascade,
  number         integer not null check (number > 0),
  content        text not null,
  -- of the content as text, hexadecimal
  sha256         text not null check (length(sha256) = 64),
  submitted_by   uuid not null,
  submitted_at   timestamptz not null,
  primary key (application_id, number)
);

-- Named faults for which an application was returned.
create table grants.application_fault (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.application on delete cascade,
  section        text not null check (section in ('purpose', 'people', 'costs', 'sources', 'attachments')),
  fault          text not null check (length(fault) between 1 and 2000),
  found_by       uuid not null,
  found_at       timestamptz not null,
  mended_at      timestamptz
);
create index on grants.application_fault (application_id);
