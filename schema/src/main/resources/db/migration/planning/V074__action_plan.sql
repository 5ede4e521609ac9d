-- What of a plan is to be done in one year (akční plán), and what came of it.
create table planning.action_plan (
  id         uuid primary key default uuidv7(),
  plan_id    uuid not null references planning.plan,
  year       integer not null check (year between 1990 and 2100),
  begun_by   uuid not null,
  begun_at   timestamptz not null,
  -- who approved it, when, under which number
  approved_by text check (length(approved_by) between 1 and 200),
  approved_on date,
  approved_resolution text check (length(approved_resolution) between 1 and 100),
  -- the year in words, as markup
  summary    text check (length(summary) <= 100000),
  -- who approved or noted the evaluation; nothing changes after that
  evaluated_by text check (length(evaluated_by) between 1 and 200),
  evaluated_on date,
  evaluated_resolution text check (length(evaluated_resolution) between 1 and 100),
  version    integer not null default 0,
  unique (plan_id, year),
  check ((approved_by is null) = (approved_on is null)),
  check ((evaluated_by is null) = (evaluated_on is null)),
  check (approved_resolution is null or approved_on is not null),
  check (evaluated_resolution is null or evaluated_on is not null),
  check (evaluated_on is null or approved_on is not null)
);

-- What one measure is to bring in the year.
create table planning.promise (
  id        uuid primary key default uuidv7(),
  action_plan_id uuid not null references planning.action_plan,
  card_id   uuid not null references planning.card,
  -- of the card, as it stood when it was promised
  revision  integer not null,
  position  integer not null,
  wording   text not null check (length(wording) between 1 and 4000),
  due_on    date not null,
  -- money of the year, in haléře
  planned   bigint not null check (planned between 0 and 10000000000000),
  -- the one of the year before that was not finished
  carried_from uuid references planning.promise,
  -- picked when the action plan was approved already
  added_later boolean not null default false,
  reminded_at timestamptz,
  version   integer not null default 0,
  unique (action_plan_id, position)
);
create index on planning.promise (card_id);
create index on planning.promise (carried_from);

-- What its owner says about it; the last one counts, nothing is changed or deleted.
create table planning.progress (
  id         uuid primary key default uuidv7(),
  promise_id uuid not null references planning.promise,
  position   integer not null,
  state      text not null check (state in ('under_way', 'done', 'partly', 'continues', 'not_done', 'cancelled')),
  -- what was done
  done       text check (length(done) between 1 and 4000),
  -- why not
  because    text check (length(because) between 1 and 4000),
  -- from the beginning of the year, in haléře
  spent      bigint check (spent between 0 and 10000000000000),
  -- where it can be seen: an address
  evidence   text check (length(evidence) between 1 and 1000),
  -- documents.file
  file_id    uuid,
  -- the measure that does it instead
  replaced_by uuid references planning.card,
  written_by uuid not null,
  written_at timestamptz not null,
  unique (promise_id, position),
  check (state not in ('partly', 'not_done', 'cancelled') or because is not null),
  check (replaced_by is null or state = 'cancelled')
);
create index on planning.progress (file_id);
create index on planning.progress (replaced_by);

-- What an indicator of a measure came to; the last one of a year counts.
create table planning.indicator_value (
  id         uuid primary key default uuidv7(),
  card_id    uuid not null references planning.card,
  -- the indicator, as the card calls it
  name       text not null check (length(name) between 1 and 300),
  year       integer not null,
  position   integer not null,
  -- in ten-thousandths of the unit
  value_e4   bigint not null,
  source     text check (length(source) between 1 and 300),
  written_by uuid not null,
  written_at timestamptz not null,
  unique (card_id, name, year, position)
);
