-- An application that began as a copy of one that the same service wrote for another call.
create table grants.taken_over (
  application_id uuid primary key references grants.application on delete cascade,
  from_id        uuid not null references grants.application on delete cascade,
  -- what did not fit, a sentence on each line
  left_out       text not null check (length(left_out) <= 16000),
  taken_by       uuid not null,
  taken_at       timestamptz not null
);
create index on grants.taken_over (from_id);
