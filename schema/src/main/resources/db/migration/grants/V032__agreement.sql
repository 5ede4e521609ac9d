-- What a programme agrees with whoever gets its money: the text of the agreement and the account
-- that returned money comes to. Versions are added, never changed; the last one counts.
create table grants.agreement_terms (
  programme_id uuid not null references grants.programme,
  number       integer not null check (number > 0),
  template     text not null check (length(template) between 1 and 100000),
  account      text not null check (length(account) between 1 and 100),
  made_by      uuid not null,
  made_at      timestamptz not null,
  primary key (programme_id, number)
);

-- How many people approve a payment, by its amount and the day on which it was prepared.
create table grants.payment_level (
  from_e2    bigint not null check (from_e2 >= 0),
  valid_from date not null,
  approvals  integer not null check (approvals between 1 and 3),
  -- may leave together with others in one order
  batch      boolean not null,
  primary key (from_e2, valid_from)
);
insert into grants.payment_level (from_e2, valid_from, approvals, batch) values
  (0, '2020-01-01', 1, true),
  (20000000, '2020-01-01', 2, true),
  (100000000, '2020-01-01', 3, false);

-- What became of an award. There is no row before somebody does something about it.
create table grants.agreement (
  application_id uuid primary key references grants.award,
  state          text not null check (state in ('planning', 'signed', 'renounced', 'settled')),
  number         text check (length(number) between 1 and 100),
  signed_on      date,
  -- of the national register of contracts
  registered_as  text check (length(registered_as) between 1 and 100),
  -- what is agreed on is of this version
  terms          integer,
  interim_by     date,
  -- why the grant was given up
  reason         text check (length(reason) between 1 and 4000),
  version        integer not null default 0,
  check (state not in ('signed', 'settled') or (number is not null and signed_on is not null)),
  check (state <> 'renounced' or reason is not null)
);

-- The binding budget ("závazné čerpání") and its changes: each proposal is an edition, the last
-- approved one is in force.
create table grants.budget_edition (
  application_id uuid not null references grants.award,
  number         integer not null check (number > 0),
  state          text not null check (state in ('proposed', 'approved', 'refused')),
  -- given up by this edition
  renounced_e2   bigint not null default 0 check (renounced_e2 >= 0),
  reason         text check (length(reason) between 1 and 4000),
  proposed_by    uuid not null,
  proposed_at    timestamptz not null,
  answer         text check (length(answer) between 1 and 4000),
  decided_by     uuid,
  decided_at     timestamptz,
  primary key (application_id, number),
  check ((state = 'proposed') = (decided_at is null)),
  check (state <> 'refused' or answer is not null)
);
create unique index one_proposed on grants.budget_edition (application_id) where state = 'proposed';

create table grants.budget_line (
  application_id uuid not null,
  number         integer not null,
  item           text not null,
  amount_e2      bigint not null check (amount_e2 > 0),
  primary key (application_id, number, item),
  foreign key (application_id, number) references grants.budget_edition
);

create table grants.payment (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.agreement,
  number         integer not null check (number > 0),
  amount_e2      bigint not null check (amount_e2 > 0),
  due_on         date not null,
  state          text not null check (state in ('prepared', 'approved', 'paid', 'cancelled')),
  -- how many people have to approve it, by the levels of the day it was prepared
  approvals      integer not null check (approvals between 1 and 3),
  batch          boolean not null,
  prepared_by    uuid not null,
  prepared_at    timestamptz not null,
  paid_on        date,
  paid_by        uuid,
  unique (application_id, number),
  check ((state = 'paid') = (paid_on is not null))
);

-- Added, never changed; each by somebody else.
create table grants.payment_approval (
  payment_id  uuid not null references grants.payment,
  person_id   uuid not null,
  approved_at timestamptz not null,
  primary key (payment_id, person_id)
);
