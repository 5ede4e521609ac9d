-- How much of a type of service a planning unit should have: at least, and at best.
create schema capacity;

create table capacity.target (
  id            uuid primary key default uuidv7(),
  -- territory.planning_unit
  unit_id       uuid not null,
  -- codelists: service_type, target_group, capacity_unit
  type_code     text not null,
  group_code    text,
  measure_code  text not null,
  -- in hundredths of the measure
  minimum_e2    bigint check (minimum_e2 >= 0),
  ideal_e2      bigint check (ideal_e2 >= 0),
  -- per whose thousand it is compared
  people        text not null check (people in ('everybody', 'children', 'adults', 'seniors', 'old_seniors')),
  source        text not null check (length(source) between 1 and 300),
  reasoning     text not null check (length(reasoning) between 1 and 4000),
  -- meetings.meeting
  meeting_id    uuid,
  valid_from    date not null,
  valid_to      date,
  author_id     uuid not null,
  created_at    timestamptz not null,
  version       integer not null default 0,
  check (minimum_e2 <= ideal_e2),
  check (minimum_e2 is not null or ideal_e2 is not null),
  check (valid_to >= valid_from)
);
create index on capacity.target (unit_id, type_code);

-- Kryto jinou službou: a service of another type stands in for what is missing.
create table capacity.substitution (
  id          uuid primary key default uuidv7(),
  target_id   uuid not null references capacity.target on delete cascade,
  name        text not null check (length(name) between 1 and 300),
  amount_e2   bigint not null check (amount_e2 > 0),
  note        text check (length(note) <= 1000),
  valid_from  date not null,
  valid_to    date,
  check (valid_to >= valid_from)
);
create index on capacity.substitution (target_id);

-- Typed weights by which a service is divided among municipalities; without them by inhabitants.
create table capacity.division (
  -- network.service
  service_id        uuid not null,
  municipality_code text not null,
  weight            bigint not null check (weight >= 0),
  primary key (service_id, municipality_code)
);
