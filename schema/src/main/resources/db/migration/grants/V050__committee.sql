-- Whether the council decides only after a committee voted on the proposal.
alter table grants.call add column committee_required boolean not null default false;

-- A scenario that was put on the agenda of a committee. What it was voted on is what the first
-- `departures` of the scenario made of it: they are only ever added.
create table grants.committee_item (
  id            uuid primary key default uuidv7(),
  allocation_id uuid not null references grants.allocation,
  departures    integer not null check (departures >= 0),
  -- meetings.meeting, agenda_item and motion
  meeting_id    uuid not null,
  item_id       uuid not null unique,
  motion_id     uuid not null unique,
  put_by        uuid not null,
  put_at        timestamptz not null
);
create index on grants.committee_item (allocation_id);
create index on grants.committee_item (meeting_id);
