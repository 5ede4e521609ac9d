-- Members ask that their body meet; when enough of them do, whoever convenes it has to.
create table meetings.meeting_request (
  id           uuid primary key default uuidv7(),
  body_id      uuid not null references meetings.body,
  subject      text not null check (length(subject) between 1 and 300),
  reason       text check (length(reason) <= 4000),
  asked_by     uuid not null,
  asked_at     timestamptz not null,
  -- When as many as the rules of procedure ask for had joined.
  enough_at    timestamptz,
  -- The meeting that deals with it.
  meeting_id   uuid references meetings.meeting,
  withdrawn_at timestamptz,
  check (meeting_id is null or withdrawn_at is null)
);
create index on meetings.meeting_request (body_id);
create index on meetings.meeting_request (meeting_id);

create table meetings.request_supporter (
  request_id uuid not null references meetings.meeting_request,
  person_id  uuid not null,
  joined_at  timestamptz not null,
  primary key (request_id, person_id)
);
create index on meetings.request_supporter (person_id);
