-- The country as it is administered: municipalities, and the areas they lie in. There are two
-- trees: municipality - pou - orp - region, and municipality - district - region; an orp may lie in
-- more than one district. Municipalities move, so where they lie has a period; an open end is null.
create schema territory;

create extension if not exists btree_gist with schema public;

-- Plain facts that were taken over from elsewhere, with their source.
create table territory.dataset (
  code      text primary key,
  title     text not null,
  publisher text not null,
  licence   text not null,
  as_of     date not null,
  loaded_at timestamptz not null
);

-- Regions (NUTS 3 code), districts (NUTS 4 code), territories of municipalities with extended powers
-- (orp) and of authorised municipal offices (pou).
create table territory.area (
  kind text not null check (kind in ('region', 'district', 'orp', 'pou')),
  code text not null,
  name text not null,
  primary key (kind, code)
);

create table territory.area_parent (
  id          uuid primary key default uuidv7(),
  kind        text not null,
  code        text not null,
  parent_kind text not null,
  parent_code text not null,
  valid_from  date,
  valid_to    date,
  foreign key (kind, code) references territory.area,
  foreign key (parent_kind, parent_code) references territory.area,
  check (valid_to >= valid_from),
  constraint one_parent_at_a_time exclude using gist (
    kind with =, code with =, parent_kind with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on territory.area_parent (kind, code);
create index on territory.area_parent (parent_kind, parent_code);

-- A point inside, in hundred-thousandths of a degree (WGS 84): about a metre.
create table territory.municipality (
  code       text primary key check (code ~ '^[0-9]{6}$'),
  name       text not null,
  postcode   text check (postcode ~ '^[0-9]{5}$'),
  lat_e5     integer not null check (lat_e5 between 4850000 and 5110000),
  lon_e5     integer not null check (lon_e5 between 1200000 and 1890000),
  area_ha    integer not null check (area_ha > 0),
  valid_from date,
  valid_to   date,
  check (valid_to >= valid_from)
);

create table territory.municipality_area (
  id                uuid primary key default uuidv7(),
  municipality_code text not null references territory.municipality,
  kind              text not null check (kind in ('pou', 'district')),
  code              text not null,
  valid_from        date,
  valid_to          date,
  foreign key (kind, code) references territory.area,
  check (valid_to >= valid_from),
  constraint one_area_at_a_time exclude using gist (
    municipality_code with =, kind with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on territory.municipality_area (municipality_code);
create index on territory.municipality_area (kind, code);

-- Municipalities with a common border; each pair once.
create table territory.neighbour (
  one      text not null references territory.municipality,
  other    text not null references territory.municipality,
  border_m integer not null check (border_m >= 0),
  primary key (one, other),
  check (one < other)
);
create index on territory.neighbour (other);

-- Inhabitants of one sex on a day by bands of five years: 0-4, 5-9 … 80-84, 85 and more.
create table territory.population (
  municipality_code text not null references territory.municipality,
  day               date not null,
  sex               text not null check (sex in ('male', 'female')),
  bands             integer[] not null check (array_length(bands, 1) = 18),
  primary key (municipality_code, day, sex)
);
