-- The basic network of a region: services that may be financed. Each version is a whole list; it is
-- a draft until a resolution of the council says from when it holds. It holds until the next one.
create table network.network_version (
  id              uuid primary key default uuidv7(),
  -- territory: the region's code
  region_code     text not null,
  -- people.organisation: the region that keeps it
  keeper_id       uuid not null,
  year            integer not null check (year between 2007 and 2100),
  number          integer not null check (number > 0),
  in_force_from   date,
  resolution      text check (length(resolution) between 1 and 100),
  resolved_on     date,
  note            text check (length(note) <= 4000),
  created_at      timestamptz not null,
  version         integer not null default 0,
  unique (region_code, year, number),
  check ((in_force_from is null) = (resolution is null)),
  check ((in_force_from is null) = (resolved_on is null)),
  check (in_force_from >= resolved_on)
);

-- A service in one version of the network.
create table network.network_entry (
  id                  uuid primary key default uuidv7(),
  version_id          uuid not null references network.network_version on delete cascade,
  service_id          uuid not null references network.service,
  -- codelists: network_level
  level_code          text not null,
  valid_from          date,
  valid_to            date,
  -- pověření: the act by which the region entrusts the provider with the service
  entrustment         text check (length(entrustment) between 1 and 100),
  entrusted_from      date,
  entrusted_to        date,
  note                text check (length(note) <= 1000),
  version             integer not null default 0,
  unique (version_id, service_id),
  check (valid_to >= valid_from),
  check (entrusted_to >= entrusted_from),
  check (entrustment is not null or (entrusted_from is null and entrusted_to is null))
);
create index on network.network_entry (service_id);

-- Capacity in the network by forms of the service; the minimum is what the entrustment asks for.
create table network.network_unit (
  entry_id   uuid not null references network.network_entry on delete cascade,
  position   integer not null,
  form_code  text not null,
  unit_code  text not null,
  -- in hundredths of the unit
  amount_e2  bigint not null check (amount_e2 >= 0),
  minimum_e2 bigint check (minimum_e2 >= 0),
  primary key (entry_id, position),
  unique (entry_id, form_code, unit_code),
  check (minimum_e2 <= amount_e2)
);
