-- What each form of a request asks for, from a day on. A request keeps the row it was submitted by.
create table network.request_form (
  code            text not null check (code in ('a', 'b', 'c')),
  valid_from      date not null,
  needs_statement boolean not null,
  needs_opinion   boolean not null,
  needs_council   boolean not null,
  -- how long a municipality has for its statement
  answer_days     integer not null check (answer_days between 1 and 365),
  -- how long before that day it is reminded
  remind_days     integer not null check (remind_days between 0 and 365),
  primary key (code, valid_from)
);
insert into network.request_form values
  ('a', '2016-01-01', true, true, true, 45, 10),
  ('b', '2016-01-01', false, false, false, 45, 10),
  ('c', '2016-01-01', true, true, true, 45, 10);

-- Which organisation of the directory speaks for a municipality.
create table network.municipality_office (
  municipality_code text primary key,
  organisation_id   uuid not null
);
create index on network.municipality_office (organisation_id);

-- A provider asks for entry into the network, for an update, or tells of a development intent.
create table network.network_request (
  id           uuid primary key default uuidv7(),
  form_code    text not null check (form_code in ('a', 'b', 'c')),
  provider_id  uuid not null references network.provider,
  region_code  text not null,
  -- people.organisation: the region that decides
  keeper_id    uuid not null,
  -- for which year's network
  year         integer not null check (year between 2007 and 2100),
  title        text not null check (length(title) between 1 and 300),
  reasons      text check (length(reasons) <= 8000),
  -- where the need is written down
  plan         text check (length(plan) <= 1000),
  -- meetings.body: whose opinion is asked for
  body_id      uuid,
  state        text not null check (state in ('draft', 'submitted', 'presented', 'opinion', 'department',
                 'council', 'sent', 'admitted', 'reserved', 'intention', 'refused', 'withdrawn')),
  rules_from   date,
  filed_by     uuid not null,
  created_at   timestamptz not null,
  submitted_at timestamptz,
  version      integer not null default 0,
  foreign key (form_code, rules_from) references network.request_form,
  check (state in ('draft', 'withdrawn') or (submitted_at is not null and rules_from is not null))
);
create index on network.network_request (provider_id);
create index on network.network_request (form_code, rules_from);
create index on network.network_request (body_id);

-- One service of the request: one that exists, or a new one.
create table network.request_service (
  id           uuid primary key default uuidv7(),
  request_id   uuid not null references network.network_request on delete cascade,
  position     integer not null,
  service_id   uuid references network.service,
  name         text not null check (length(name) between 1 and 300),
  -- codelists: service_type, service_form, capacity_unit
  type_code    text not null,
  form_code    text not null,
  unit_code    text not null,
  -- in hundredths of the unit
  now_e2       bigint not null check (now_e2 >= 0),
  wanted_e2    bigint not null check (wanted_e2 >= 0),
  -- of a year, in hundredths of a crown
  cost_e2      bigint check (cost_e2 >= 0),
  -- the entry of the network that came of it
  entry_id     uuid references network.network_entry on delete set null,
  unique (request_id, position)
);
create index on network.request_service (service_id);
create index on network.request_service (entry_id);

create table network.request_municipality (
  request_service_id uuid not null references network.request_service on delete cascade,
  municipality_code  text not null,
  primary key (request_service_id, municipality_code)
);
create index on network.request_municipality (municipality_code);

-- What happened to a request, in order. Nothing is changed or deleted.
create table network.request_step (
  id          uuid primary key default uuidv7(),
  request_id  uuid not null references network.network_request on delete cascade,
  position    integer not null,
  state       text not null check (state in ('submitted', 'presented', 'opinion', 'department', 'council',
                'sent', 'admitted', 'reserved', 'intention', 'refused', 'withdrawn')),
  -- who said it: a group, a department, a council
  said_by     text not null check (length(said_by) between 1 and 300),
  day         date not null,
  verdict     text check (verdict in ('recommended', 'not_recommended', 'conditional')),
  reason      text check (length(reason) <= 4000),
  conditions  text check (length(conditions) <= 4000),
  -- resolution of the council
  resolution  text check (length(resolution) <= 100),
  -- until when the reservation is to be met
  due_on      date,
  -- meetings.meeting, meetings.conclusion
  meeting_id  uuid,
  conclusion_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  unique (request_id, position),
  check (verdict is distinct from 'conditional' or conditions is not null),
  check (verdict is distinct from 'not_recommended' or reason is not null),
  check (state <> 'refused' or reason is not null),
  check (state <> 'reserved' or (conditions is not null and due_on is not null))
);
create index on network.request_step (meeting_id);

-- Vyjádření obce: what a municipality concerned says to the request.
create table network.municipality_statement (
  id                uuid primary key default uuidv7(),
  request_id        uuid not null references network.network_request on delete cascade,
  municipality_code text not null,
  -- people.organisation: who speaks for it; null until somebody says
  organisation_id   uuid,
  asked_at          timestamptz not null,
  due_on            date not null,
  remind_on         date not null,
  reminded_at       timestamptz,
  answer            text check (answer in ('yes', 'no', 'conditional')),
  reason            text check (length(reason) <= 4000),
  condition         text check (length(condition) <= 4000),
  answered_by       uuid,
  answered_at       timestamptz,
  version           integer not null default 0,
  unique (request_id, municipality_code),
  check ((answer is null) = (answered_at is null)),
  check (answer is distinct from 'no' or reason is not null),
  check (answer is distinct from 'conditional' or condition is not null)
);
create index on network.municipality_statement (organisation_id);

-- A service admitted with a reservation: whether its condition was met by the day it was to be.
create table network.request_reservation (
  request_id  uuid primary key references network.network_request on delete cascade,
  conditions  text not null check (length(conditions) between 1 and 4000),
  due_on      date not null,
  remind_on   date not null,
  reminded_at timestamptz,
  outcome     text check (outcome in ('met', 'not_met')),
  note        text check (length(note) <= 4000),
  closed_on   date,
  closed_by   uuid,
  check ((outcome is null) = (closed_on is null)),
  check ((outcome is null) = (closed_by is null)),
  check (outcome is distinct from 'not_met' or note is not null)
);
