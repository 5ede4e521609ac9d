-- Where money of calls is: every sum moves from one account to another, nothing appears or
-- disappears. Rows are added, never changed.
create table grants.ledger_entry (
  id             bigint generated always as identity primary key,
  from_call_id   uuid not null references grants.call,
  from_account   text not null check (from_account in ('budget', 'pot', 'reserve', 'awarded', 'paid', 'returned')),
  to_call_id     uuid not null references grants.call,
  to_account     text not null check (to_account in ('budget', 'pot', 'reserve', 'awarded', 'paid', 'returned')),
  application_id uuid references grants.application,
  amount_e2      bigint not null check (amount_e2 > 0),
  -- why, as a code, e.g. decision
  act            text not null check (act ~ '^[a-z_]{1,30}$'),
  moved_by       uuid not null,
  moved_at       timestamptz not null,
  check (from_call_id <> to_call_id or from_account <> to_account)
);
create index on grants.ledger_entry (from_call_id);
create index on grants.ledger_entry (to_call_id);
create index on grants.ledger_entry (application_id);

-- Money divided once, with everything it was computed from: the same input gives the same awards.
create table grants.allocation (
  id          uuid primary key default uuidv7(),
  call_id     uuid not null references grants.call,
  name        text not null check (length(name) between 1 and 200),
  -- docs/ALLOCATION-FORMAT.md
  input       text not null,
  awards      text not null,
  -- goes to the council
  recommended boolean not null default false,
  made_by     uuid not null,
  made_at     timestamptz not null
);
create index on grants.allocation (call_id);
create unique index one_recommended on grants.allocation (call_id) where recommended;

-- A recommended amount other than the computed one, with its reason; the last one counts.
create table grants.departure (
  id             uuid primary key default uuidv7(),
  allocation_id  uuid not null references grants.allocation,
  application_id uuid not null references grants.application,
  computed_e2    bigint not null check (computed_e2 >= 0),
  amount_e2      bigint not null check (amount_e2 >= 0),
  reason         text not null check (length(reason) between 1 and 4000),
  departed_by    uuid not null,
  departed_at    timestamptz not null
);
create index on grants.departure (allocation_id);
create index on grants.departure (application_id);

-- What the council decided.
create table grants.call_decision (
  call_id       uuid primary key references grants.call,
  allocation_id uuid not null references grants.allocation,
  resolution    text not null check (length(resolution) between 1 and 100),
  decided_on    date not null,
  -- meetings.meeting
  meeting_id    uuid,
  decided_by    uuid not null,
  decided_at    timestamptz not null
);
create index on grants.call_decision (allocation_id);

create table grants.award (
  application_id uuid primary key references grants.application,
  call_id        uuid not null references grants.call_decision,
  computed_e2    bigint not null check (computed_e2 >= 0),
  amount_e2      bigint not null check (amount_e2 >= 0),
  -- of a departure from the computed amount
  reason         text check (length(reason) between 1 and 4000),
  check (amount_e2 = computed_e2 or reason is not null)
);
create index on grants.award (call_id);
