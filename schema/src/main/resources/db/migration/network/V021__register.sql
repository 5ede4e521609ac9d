-- Each time the open data of the national register were taken over.
create table network.register_import (
  id          uuid primary key default uuidv7(),
  imported_at timestamptz not null,
  -- by which the same file is known again
  file_sha256 bytea not null,
  -- only services of this region were taken; null: all
  region      text,
  -- readable services in the whole file; the next import is compared with it
  services    integer not null,
  added       integer not null,
  changed     integer not null,
  same        integer not null,
  asked       integer not null,
  unreadable  integer not null
);

-- What the register said last about a service, part by part. A service whose copy is of an older
-- import than the last one has gone from the register.
create table network.register_copy (
  service_id uuid primary key references network.service on delete cascade,
  import_id  uuid not null references network.register_import,
  parts      jsonb not null
);
create index on network.register_copy (import_id);

-- Both the register and somebody here changed a part, differently: people of the service decide.
create table network.register_question (
  id         uuid primary key default uuidv7(),
  service_id uuid not null references network.service on delete cascade,
  part       text not null,
  -- which one of them: the code of a form, the name of a place
  of_what    text not null,
  -- null: the register has none
  said       jsonb,
  asked_at   timestamptz not null,
  settled_at timestamptz,
  settled_by uuid,
  -- whether it was taken from the register
  taken      boolean,
  check ((settled_at is null) = (taken is null))
);
create unique index on network.register_question (service_id, part, of_what) where settled_at is null;

-- How new the catalogue is.
create index on network.service (changed_at desc);
create index on network.vacancy (said_at desc);
