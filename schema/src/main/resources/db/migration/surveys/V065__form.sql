-- Surveys and worksheets: a form as data, in versions.
create schema surveys;

create table surveys.survey (
  id          uuid primary key default uuidv7(),
  -- people.organisation: who asks
  owner_id    uuid not null,
  -- poll: anybody with the link; worksheet: once for each service; invited: by letter; group: members of bodies
  kind        text not null check (kind in ('poll', 'worksheet', 'invited', 'group')),
  title       text not null check (length(title) between 1 and 300),
  intro       text check (length(intro) <= 4000),
  -- what happens to the answers, read before the first question
  privacy     text not null check (length(privacy) between 1 and 4000),
  opens_on    date,
  closes_on   date,
  state       text not null check (state in ('draft', 'open', 'closed', 'published')),
  created_by  uuid not null,
  created_at  timestamptz not null,
  version     integer not null default 0,
  check (closes_on >= opens_on)
);
create index on surveys.survey (owner_id);

-- A version that has answers is never changed again.
create table surveys.form_version (
  survey_id   uuid not null references surveys.survey on delete cascade,
  number      integer not null check (number > 0),
  content     jsonb not null,
  created_by  uuid not null,
  created_at  timestamptz not null,
  primary key (survey_id, number)
);

-- Working groups that are asked; split of the sums.
create table surveys.survey_body (
  survey_id uuid not null references surveys.survey on delete cascade,
  -- meetings.body
  body_id   uuid not null,
  primary key (survey_id, body_id)
);

-- Services that fill in a worksheet, each with the group that it belongs to.
create table surveys.survey_service (
  survey_id  uuid not null references surveys.survey on delete cascade,
  -- network.service
  service_id uuid not null,
  body_id    uuid,
  primary key (survey_id, service_id)
);
