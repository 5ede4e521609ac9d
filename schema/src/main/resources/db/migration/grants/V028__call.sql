-- Programmes of a town or region and their yearly calls. Money is in haléře throughout.
create schema grants;

create table grants.programme (
  id              uuid primary key default uuidv7(),
  -- people.organisation: whose money it is
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 200),
  purpose         text not null check (length(purpose) between 1 and 4000),
  -- territory: FTE and clients of this municipality count; null: of the region
  municipality_code text,
  -- territory: whose basic network is asked about
  region_code     text not null,
  created_at      timestamptz not null,
  version         integer not null default 0
);
create index on grants.programme (organisation_id);

-- One call: what is given in one year.
create table grants.call (
  id             uuid primary key default uuidv7(),
  programme_id   uuid not null references grants.programme,
  -- the year the money is for
  year           integer not null check (year between 2007 and 2100),
  title          text not null check (length(title) between 1 and 200),
  purpose        text not null check (length(purpose) between 1 and 8000),
  pot_e2         bigint not null check (pot_e2 > 0),
  -- costs count from here to there
  costs_from     date not null,
  costs_to       date not null,
  -- nobody sees it before
  publish_at     timestamptz not null,
  opens_at       timestamptz not null,
  -- the last second that counts
  closes_at      timestamptz not null,
  -- draft rules may be commented on these days
  comments_from  date,
  comments_to    date,
  contact        text not null check (length(contact) between 1 and 500),
  -- settlements are due on this day of the next year
  settle_by      date not null,
  stage          text not null check (stage in ('draft', 'announced', 'decided', 'settled', 'cancelled')),
  -- by which the council announced it
  resolution     text check (length(resolution) between 1 and 100),
  resolved_on    date,
  -- money returned and renounced in another call
  second_round_of uuid references grants.call,
  created_at     timestamptz not null,
  version        integer not null default 0,
  check (costs_to >= costs_from),
  check (opens_at >= publish_at),
  check (closes_at > opens_at),
  check (comments_to >= comments_from),
  check ((comments_from is null) = (comments_to is null)),
  check ((resolution is null) = (resolved_on is null)),
  check (stage in ('draft', 'cancelled') or resolution is not null)
);
create index on grants.call (programme_id);
create index on grants.call (second_round_of);

-- Who may apply; what the application is checked against by itself.
create table grants.call_condition (
  call_id  uuid not null references grants.call on delete cascade,
  kind     text not null check (kind in ('registered', 'in_network', 'entrusted', 'group_member',
             'serves_territory', 'not_contributory')),
  primary key (call_id, kind)
);

-- What assessors give points for.
create table grants.call_criterion (
  id          uuid primary key default uuidv7(),
  call_id     uuid not null references grants.call on delete cascade,
  position    integer not null,
  -- as a rule calls it
  code        text not null check (code ~ '^[a-z][a-z0-9_]{0,29}$'),
  name        text not null check (length(name) between 1 and 200),
  guidance    text check (length(guidance) <= 2000),
  most_points integer not null check (most_points between 1 and 1000),
  unique (call_id, position),
  unique (call_id, code)
);

-- What applicants have to attach.
create table grants.call_attachment (
  id       uuid primary key default uuidv7(),
  call_id  uuid not null references grants.call on delete cascade,
  position integer not null,
  name     text not null check (length(name) between 1 and 200),
  required boolean not null,
  unique (call_id, position)
);

-- Documents of the call for everybody.
create table grants.call_document (
  call_id  uuid not null references grants.call on delete cascade,
  -- documents.file
  file_id  uuid not null,
  position integer not null,
  primary key (call_id, file_id)
);

-- How money is divided, by versions; a version is never changed once it was shown to anybody.
create table grants.call_rule (
  call_id     uuid not null references grants.call on delete cascade,
  number      integer not null check (number > 0),
  -- as docs/ALLOCATION-FORMAT.md describes a rule
  rule        jsonb not null,
  -- why this version, in words
  note        text check (length(note) <= 4000),
  made_by     uuid not null,
  made_at     timestamptz not null,
  -- meetings.meeting: which meeting decided on it
  meeting_id  uuid,
  resolution  text check (length(resolution) between 1 and 100),
  decided_on  date,
  primary key (call_id, number),
  check (decided_on is not null or (resolution is null and meeting_id is null))
);

-- What people said about draft rules, and what became of it.
create table grants.rule_comment (
  id           uuid primary key default uuidv7(),
  call_id      uuid not null references grants.call on delete cascade,
  -- the version that was commented
  rule_number  integer not null,
  author       text not null check (length(author) between 1 and 200),
  organisation text check (length(organisation) <= 200),
  email        text check (length(email) <= 200),
  comment      text not null check (length(comment) between 1 and 8000),
  person_id    uuid,
  received_at  timestamptz not null,
  verdict      text check (verdict in ('accepted', 'partly', 'not_accepted', 'explained', 'noted')),
  answer       text check (length(answer) <= 8000),
  answered_by  uuid,
  answered_at  timestamptz,
  foreign key (call_id, rule_number) references grants.call_rule,
  check ((verdict is null) = (answered_at is null)),
  check (verdict is null or length(answer) > 0)
);
create index on grants.rule_comment (call_id, rule_number);
