-- How the money was used. Figures that are known already are not typed again: the account of the
-- grant is computed from the entries of the books of the service.
create table grants.settlement (
  application_id uuid primary key references grants.agreement,
  state          text not null check (state in ('writing', 'submitted', 'returned', 'accepted', 'closed')),
  -- the final report
  done           text check (length(done) <= 20000),
  otherwise      text check (length(otherwise) <= 20000),
  clients        integer check (clients >= 0),
  fte_e2         bigint check (fte_e2 >= 0),
  -- what the funder asked to be mended, and until when
  faults         text check (length(faults) <= 8000),
  complete_by    date,
  checked_by     uuid,
  checked_at     timestamptz,
  -- to be returned, once accepted
  return_e2      bigint check (return_e2 >= 0),
  return_by      date,
  -- why it is another amount than the computed one
  return_reason  text check (length(return_reason) between 1 and 4000),
  returned_on    date,
  version        integer not null default 0,
  check (state not in ('accepted', 'closed') or (return_e2 is not null and checked_by is not null)),
  check (state <> 'returned' or (faults is not null and complete_by is not null))
);

-- Entries of the books of a service that were charged to the grant.
create table grants.settlement_entry (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.settlement on delete cascade,
  position       integer not null,
  -- number of the document as its supplier writes it
  document       text not null check (length(document) between 1 and 200),
  supplier       text check (length(supplier) <= 300),
  supplier_ico   text check (supplier_ico ~ '^[0-9]{8}$'),
  -- of the chart of accounts
  account        text check (length(account) <= 20),
  what           text not null check (length(what) between 1 and 1000),
  issued_on      date not null,
  paid_on        date,
  total_e2       bigint not null check (total_e2 > 0),
  charged_e2     bigint not null check (charged_e2 >= 0 and charged_e2 <= total_e2),
  -- of the list of costs; null: not assigned yet
  item           text,
  -- name of the file that it came from; null: typed
  source         text check (length(source) <= 300),
  unique (application_id, position)
);
create index on grants.settlement_entry (document);

-- Profit and loss of the whole service in the year.
create table grants.settlement_total (
  application_id uuid not null references grants.settlement on delete cascade,
  kind           text not null check (kind in ('cost', 'income')),
  -- of the list of costs, or of the list of sources
  code           text not null,
  amount_e2      bigint not null check (amount_e2 > 0),
  primary key (application_id, kind, code)
);

-- What was submitted, letter by letter, with its fingerprint; added, never changed.
create table grants.settlement_submission (
  application_id uuid not null references grants.settlement,
  number         integer not null check (number > 0),
  content        text not null,
  -- of the content as text, hexadecimal
  sha256         text not null check (length(sha256) = 64),
  submitted_by   uuid not null,
  submitted_at   timestamptz not null,
  primary key (application_id, number)
);

-- Prints of books and other files that belong to it.
create table grants.settlement_file (
  application_id uuid not null references grants.settlement,
  -- documents.file
  file_id        uuid not null,
  added_by       uuid not null,
  added_at       timestamptz not null,
  primary key (application_id, file_id)
);
create index on grants.settlement_file (file_id);

-- How it goes, before the year is over.
create table grants.interim_report (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.agreement,
  report         text not null check (length(report) between 1 and 20000),
  used_e2        bigint not null check (used_e2 >= 0),
  clients        integer check (clients >= 0),
  submitted_by   uuid not null,
  submitted_at   timestamptz not null
);
create index on grants.interim_report (application_id);

-- What somebody of the funder saw on the spot, and how the provider mended it.
create table grants.inspection (
  id             uuid primary key default uuidv7(),
  application_id uuid not null references grants.agreement,
  held_on        date not null,
  found          text not null check (length(found) between 1 and 8000),
  -- what the provider is to mend, and until when
  measure        text check (length(measure) between 1 and 4000),
  mend_by        date,
  written_by     uuid not null,
  written_at     timestamptz not null,
  mended         text check (length(mended) between 1 and 4000),
  mended_at      timestamptz,
  check (mend_by is null or measure is not null)
);
create index on grants.inspection (application_id);

-- Which letters of reminding went out: each once.
create table grants.settlement_reminder (
  application_id uuid not null references grants.agreement,
  kind           text not null check (kind in ('soon', 'tomorrow', 'overdue', 'return_overdue')),
  sent_at        timestamptz not null,
  primary key (application_id, kind)
);
