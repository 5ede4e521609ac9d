-- The audit trail: rows are only added, each carries the hash of the one before it.
create schema access;

create table access.audit_entry (
  seq        bigint primary key,
  at         timestamptz not null,
  actor      uuid,
  act        text not null,
  outcome    text not null check (outcome in ('done', 'read', 'refused')),
  thing_kind text,
  thing_id   uuid,
  details    text not null,
  hash       bytea not null check (length(hash) = 32)
);
create index on access.audit_entry (thing_id, seq);
create index on access.audit_entry (actor, seq);

-- Where the chain ends; it tells when the last rows are cut off. One row, locked by each append.
create table access.audit_head (
  single_row boolean primary key default true check (single_row),
  seq  bigint not null,
  hash bytea not null
);
insert into access.audit_head (seq, hash) values (0, decode(repeat('00', 32), 'hex'));

create function access.audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the audit trail is append-only';
end $$;

create trigger append_only before update or delete or truncate on access.audit_entry
  for each statement execute function access.audit_entry_is_append_only();
