-- What one respondent answered. A second submission replaces the first: there is one row.
create table surveys.answer_set (
  id                uuid primary key default uuidv7(),
  survey_id         uuid not null references surveys.survey on delete cascade,
  form_number       integer not null,
  channel           text not null check (channel in ('web', 'paper')),
  -- of a sheet of paper
  sheet             integer check (sheet > 0),
  service_id        uuid,
  body_id           uuid,
  -- members of groups return to their answers; cut off when results are published
  person_id         uuid,
  -- of the link that leads back to it
  link_hash         bytea,
  municipality_code text,
  -- as sent
  answers           jsonb not null default '{}',
  -- being written, also over what was sent before
  draft             jsonb,
  state             text not null check (state in ('draft', 'sent')),
  started_at        timestamptz not null,
  saved_at          timestamptz not null,
  sent_at           timestamptz,
  saved_by          uuid,
  -- a sheet that two people typed in alike
  typed_twice       boolean not null default false,
  version           integer not null default 0,
  foreign key (survey_id, form_number) references surveys.form_version,
  unique (survey_id, sheet),
  unique (survey_id, service_id),
  unique (survey_id, person_id),
  check ((state = 'sent') = (sent_at is not null)),
  check ((channel = 'paper') = (sheet is not null))
);
create unique index on surveys.answer_set (link_hash);
create index on surveys.answer_set (survey_id, form_number);

-- Who got a letter; not which answers came from it.
create table surveys.invitation (
  id        uuid primary key default uuidv7(),
  survey_id uuid not null references surveys.survey on delete cascade,
  email     text not null check (length(email) between 3 and 300),
  sent_at   timestamptz not null,
  sent_by   uuid not null,
  unique (survey_id, email)
);
