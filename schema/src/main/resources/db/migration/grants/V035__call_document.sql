-- Rules, guidelines and forms that belong to a call, for everybody who reads it.
create table grants.call_document (
  call_id  uuid not null references grants.call on delete cascade,
  -- documents.file
  file_id  uuid not null,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (call_id, file_id)
);
create index on grants.call_document (file_id);
