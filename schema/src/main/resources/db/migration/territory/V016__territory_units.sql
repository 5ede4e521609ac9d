-- Boundaries that were imported: rings of points, in hundred-thousandths of a degree (WGS 84). One
-- import brings boundaries of one kind; what it does not bring stays from the import before it when
-- whoever imports says so.
create table territory.boundary_import (
  id          uuid primary key default uuidv7(),
  kind        text not null check (kind in ('municipality', 'region', 'district', 'orp', 'pou')),
  source      text not null,
  licence     text not null,
  file_name   text not null,
  imported_at timestamptz not null
);

-- The points of all rings one after another, latitude and longitude by turns; ring_sizes says how
-- many points belong to each, with a minus for a hole in the ring before it.
create table territory.boundary (
  kind       text not null check (kind in ('municipality', 'region', 'district', 'orp', 'pou')),
  code       text not null,
  ring_sizes integer[] not null check (array_length(ring_sizes, 1) > 0),
  points     integer[] not null check (array_length(points, 1) % 2 = 0),
  import_id  uuid not null references territory.boundary_import,
  primary key (kind, code)
);
create index on territory.boundary (import_id);

-- A set of municipalities that something is planned for. Who keeps it is known by the scopes in which
-- its maker had the right to make it; none means those who have it everywhere.
create table territory.planning_unit (
  id         uuid primary key default uuidv7(),
  name       text not null check (length(name) between 1 and 200),
  purpose    text check (length(purpose) <= 4000),
  valid_to   date,
  kept_in    uuid[] not null default '{}',
  version    integer not null default 0,
  created_at timestamptz not null
);

-- Which municipalities it had from that day, until the day before the next composition.
create table territory.unit_composition (
  id         uuid primary key default uuidv7(),
  unit_id    uuid not null references territory.planning_unit,
  valid_from date not null,
  note       text check (length(note) <= 1000),
  unique (unit_id, valid_from)
);

create table territory.unit_municipality (
  composition_id    uuid not null references territory.unit_composition on delete cascade,
  municipality_code text not null references territory.municipality,
  primary key (composition_id, municipality_code)
);
create index on territory.unit_municipality (municipality_code);

-- What is measured in municipalities by years. Values are whole numbers; decimals says how many of
-- their last digits stand after the point.
create table territory.indicator (
  code       text primary key check (code ~ '^[a-z0-9][a-z0-9-]{0,59}$'),
  name       text not null check (length(name) between 1 and 300),
  unit       text not null check (length(unit) <= 60),
  definition text check (length(definition) <= 4000),
  decimals   integer not null check (decimals between 0 and 6),
  worse      text check (worse in ('higher', 'lower')),
  -- how values of more municipalities make one
  summing    text not null check (summing in ('sum', 'mean', 'none')),
  -- the part of inhabitants that a mean is weighted by
  weight     text check (weight in ('all', 'under15', 'from15', 'from15to64', 'from65', 'from80')),
  version    integer not null default 0,
  check ((summing = 'mean') = (weight is not null))
);

create table territory.indicator_source (
  id        uuid primary key default uuidv7(),
  title     text not null,
  licence   text not null,
  address   text,
  file_name text not null,
  loaded_at timestamptz not null,
  loaded_by uuid
);

create table territory.indicator_value (
  indicator_code    text not null references territory.indicator,
  municipality_code text not null references territory.municipality,
  year              integer not null check (year between 1990 and 2100),
  value             bigint not null,
  source_id         uuid not null references territory.indicator_source,
  primary key (indicator_code, year, municipality_code)
);
create index on territory.indicator_value (municipality_code);
create index on territory.indicator_value (source_id);

-- A table on its way in: kept until its values are written or somebody puts it away.
create table territory.indicator_upload (
  id          uuid primary key default uuidv7(),
  file_name   text not null,
  title       text not null,
  licence     text not null,
  address     text,
  content     text not null,
  encoding    text not null,
  separator   text not null check (length(separator) = 1),
  mapping     jsonb not null default '{}',
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
