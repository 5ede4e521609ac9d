-- A municipality says publicly what it needs; providers answer.
create table capacity.demand (
  id                uuid primary key default uuidv7(),
  municipality_code text not null,
  -- people.organisation: who speaks for it
  office_id         uuid not null,
  title             text not null check (length(title) between 1 and 300),
  type_code         text not null,
  measure_code      text not null,
  amount_e2         bigint not null check (amount_e2 > 0),
  needed_from       date not null,
  -- of a year, in hundredths of a crown
  money_e2          bigint check (money_e2 >= 0),
  description       text check (length(description) <= 4000),
  contact           text not null check (length(contact) between 1 and 300),
  due_on            date not null,
  state             text not null check (state in ('open', 'answered', 'agreed', 'closed')),
  published_by      uuid not null,
  published_at      timestamptz not null,
  version           integer not null default 0
);
create index on capacity.demand (municipality_code);
create index on capacity.demand (office_id);

create table capacity.demand_answer (
  id              uuid primary key default uuidv7(),
  demand_id       uuid not null references capacity.demand on delete cascade,
  -- people.organisation: the provider
  organisation_id uuid not null,
  answer          text not null check (answer in ('yes', 'no', 'later')),
  amount_e2       bigint check (amount_e2 > 0),
  terms           text check (length(terms) <= 4000),
  agreed          boolean not null default false,
  answered_by     uuid not null,
  answered_at     timestamptz not null,
  unique (demand_id, organisation_id),
  check ((answer = 'yes') = (amount_e2 is not null)),
  check (not agreed or answer = 'yes')
);
create index on capacity.demand_answer (organisation_id);
