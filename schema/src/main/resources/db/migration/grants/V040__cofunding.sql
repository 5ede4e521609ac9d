-- One request of a service for money for a year, answered by each municipality it works for.
-- Money is in haléře, FTE and per cent in hundredths.

-- By what the sum is divided among municipalities, by versions; a version is never changed.
create table grants.cofunding_key (
  code        text not null check (code in ('clients', 'fte', 'population', 'weights')),
  number      integer not null check (number > 0),
  -- unit of the shares
  rounding_e2 bigint not null check (rounding_e2 > 0),
  valid_from  date not null,
  primary key (code, number)
);
insert into grants.cofunding_key values
  ('clients', 1, 100, '2026-01-01'),
  ('fte', 1, 100, '2026-01-01'),
  ('population', 1, 100, '2026-01-01'),
  ('weights', 1, 100, '2026-01-01');

create table grants.cofunding_request (
  id          uuid primary key default uuidv7(),
  -- network.service
  service_id  uuid not null,
  -- people.organisation: who gives the service
  provider_id uuid not null,
  -- people.organisation: the region, once municipalities were asked
  keeper_id   uuid,
  year        integer not null check (year between 2007 and 2100),
  -- eligible costs of the whole year
  needed_e2   bigint not null check (needed_e2 between 1 and 1000000000000),
  -- of all municipalities together, where it is not simply what is missing
  asked_e2    bigint check (asked_e2 between 1 and 1000000000000),
  key_code    text not null check (key_code in ('clients', 'fte', 'population', 'weights')),
  -- by which version shares were computed when municipalities were asked
  key_number  integer,
  note        text check (length(note) <= 8000),
  due_on      date not null,
  remind_on   date,
  state       text not null check (state in ('draft', 'sent', 'closed', 'withdrawn')),
  written_by  uuid not null,
  created_at  timestamptz not null,
  sent_at     timestamptz,
  ended_at    timestamptz,
  version     integer not null default 0,
  foreign key (key_code, key_number) references grants.cofunding_key,
  check ((sent_at is null) = (key_number is null)),
  check ((sent_at is null) = (remind_on is null)),
  check (state = 'withdrawn' or (state = 'draft') = (sent_at is null)),
  check ((state in ('closed', 'withdrawn')) = (ended_at is not null))
);
-- Two identical submissions are one.
create unique index on grants.cofunding_request (service_id, year) where state in ('draft', 'sent');
create index on grants.cofunding_request (service_id);
create index on grants.cofunding_request (provider_id);
create index on grants.cofunding_request (keeper_id);
create index on grants.cofunding_request (key_code, key_number);

-- Money from elsewhere than municipalities.
create table grants.cofunding_source (
  request_id uuid not null references grants.cofunding_request on delete cascade,
  kind       text not null check (kind in ('fees', 'state', 'region', 'public', 'other')),
  amount_e2  bigint not null check (amount_e2 between 0 and 1000000000000),
  standing   text not null check (standing in ('requested', 'approved')),
  primary key (request_id, kind)
);

-- One municipality of a request.
create table grants.cofunding_share (
  id                uuid primary key default uuidv7(),
  request_id        uuid not null references grants.cofunding_request on delete cascade,
  position          integer not null,
  municipality_code text not null,
  clients           integer not null check (clients between 0 and 1000000),
  fte_e2            bigint not null check (fte_e2 between 0 and 100000),
  weight_e2         bigint not null check (weight_e2 between 0 and 10000),
  -- who lived there when it was asked, where the key needs it
  population        integer check (population >= 0),
  amount_e2         bigint check (amount_e2 > 0),
  -- people.organisation: who speaks for it; null until somebody says
  office_id         uuid,
  written_at        timestamptz,
  reminded_at       timestamptz,
  unique (request_id, municipality_code),
  unique (request_id, position),
  check (office_id is null or amount_e2 is not null)
);
create index on grants.cofunding_share (municipality_code);
create index on grants.cofunding_share (office_id);

-- What a municipality said; the last one counts, nothing is changed or deleted.
create table grants.cofunding_answer (
  id          uuid primary key default uuidv7(),
  share_id    uuid not null references grants.cofunding_share on delete cascade,
  position    integer not null,
  answer      text not null check (answer in ('yes', 'no', 'other')),
  amount_e2   bigint not null check (amount_e2 between 0 and 1000000000000),
  reason      text check (length(reason) <= 4000),
  -- of its council
  resolution  text check (length(resolution) between 1 and 100),
  resolved_on date,
  -- documents.file
  file_id     uuid,
  answered_by uuid not null,
  answered_at timestamptz not null,
  unique (share_id, position),
  check ((answer = 'no') = (amount_e2 = 0)),
  check (answer = 'yes' or reason is not null),
  check ((resolution is null) = (resolved_on is null))
);
create index on grants.cofunding_answer (file_id);
