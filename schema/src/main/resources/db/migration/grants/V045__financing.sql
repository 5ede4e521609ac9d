-- What public sources may pay a service at most (vyrovnávací platba of its entrustment): added, never
-- changed; the highest number of a service and year holds. Money is in haléře.
create table grants.compensation_payment (
  -- network.service
  service_id      uuid not null,
  year            integer not null check (year between 2007 and 2100),
  number          integer not null check (number > 0),
  -- territory: whose entrustment it is
  region_code     text not null,
  usual_costs_e2  bigint not null check (usual_costs_e2 between 0 and 1000000000000),
  usual_income_e2 bigint not null check (usual_income_e2 between 0 and 1000000000000),
  -- codelists: capacity_unit
  unit_code       text not null,
  units_e2        bigint not null check (units_e2 > 0),
  carry_allowed   boolean not null,
  entrustment     text not null check (length(entrustment) between 1 and 100),
  entrusted_from  date not null,
  entrusted_to    date,
  note            text check (length(note) <= 2000),
  set_by          uuid not null,
  set_at          timestamptz not null,
  primary key (service_id, year, number),
  check (entrusted_to >= entrusted_from)
);
create index on grants.compensation_payment (region_code, year);

-- Who pays a service in a year, as its provider or the funder typed it.
create table grants.funding_source (
  id            uuid primary key default uuidv7(),
  -- network.service
  service_id    uuid not null,
  year          integer not null check (year between 2007 and 2100),
  -- codelists: money_source
  source_code   text not null,
  -- people.organisation
  giver_id      uuid,
  giver         text check (length(giver) between 1 and 200),
  requested_e2  bigint check (requested_e2 between 0 and 1000000000000),
  requested_on  date,
  -- of fees, gifts and own income: what there is or is planned
  approved_e2   bigint check (approved_e2 between 0 and 1000000000000),
  approved_on   date,
  paid_e2       bigint check (paid_e2 between 0 and 1000000000000),
  paid_on       date,
  returned_e2   bigint check (returned_e2 between 0 and 1000000000000),
  returned_on   date,
  note          text check (length(note) <= 2000),
  origin        text not null check (origin in ('provider', 'funder')),
  written_by    uuid not null,
  written_at    timestamptz not null,
  -- struck out, for it was a mistake; it counts no more
  struck_by     uuid,
  struck_at     timestamptz,
  version       integer not null default 0,
  check (requested_e2 is not null or approved_e2 is not null),
  check (paid_e2 <= approved_e2),
  check (returned_e2 <= paid_e2),
  check (paid_e2 is null or approved_e2 is not null),
  check (returned_e2 is null or paid_e2 is not null),
  check (origin = 'provider' or giver_id is not null),
  check ((struck_by is null) = (struck_at is null))
);
create index on grants.funding_source (service_id, year);
create index on grants.funding_source (giver_id);

-- Shares that laws and plans set, by the days on which they hold; added, never changed. In hundredths
-- of a per cent.
create table grants.financing_rule (
  kind       text not null check (kind in ('carry_over', 'state_share')),
  valid_from date not null,
  percent_e2 integer not null check (percent_e2 between 0 and 10000),
  source     text not null check (length(source) between 1 and 300),
  -- null: came with the application
  set_by     uuid,
  set_at     timestamptz not null,
  primary key (kind, valid_from)
);
insert into grants.financing_rule (kind, valid_from, percent_e2, source, set_at) values
  ('carry_over', '2012-01-31', 1000, 'rozhodnutí Komise 2012/21/EU, čl. 6 odst. 2', '2012-01-31'),
  ('state_share', '2021-01-01', 7000, 'očekávání z roku 2019: stát 70 %, zbytek kraj a obce; není v zákoně', '2021-01-01');

-- Of what people were told by letter, so that they are told once.
create table grants.financing_warning (
  service_id uuid not null,
  year       integer not null,
  level      text not null check (level in ('expected_over', 'over')),
  over_e2    bigint not null check (over_e2 > 0),
  told_at    timestamptz not null,
  primary key (service_id, year, level)
);
