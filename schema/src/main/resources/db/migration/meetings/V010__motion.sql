-- Votes. The electorate and the count are frozen when a vote closes.
create table meetings.motion (
  id             uuid primary key default uuidv7(),
  meeting_id     uuid not null references meetings.meeting,
  item_id        uuid references meetings.agenda_item,
  position       integer not null,
  wording        text not null check (length(wording) between 1 and 4000),
  proposed_by    text,
  counter_to     uuid references meetings.motion,
  manner         text not null check (manner in ('by_name', 'secret', 'show_of_hands', 'written')),
  state          text not null check (state in ('draft', 'open', 'closed', 'withdrawn')),
  rules_id       uuid references meetings.rules_of_procedure,
  opens_on       date,
  opened_at      timestamptz,
  closes_on      date,
  closed_at      timestamptz,
  entitled       integer check (entitled >= 0),
  present        integer check (present between 0 and entitled),
  quorum         integer check (quorum >= 0),
  base           integer check (base >= 0),
  in_favour      integer check (in_favour >= 0),
  against        integer check (against >= 0),
  abstained      integer check (abstained >= 0),
  decision       text check (decision in ('adopted', 'rejected', 'inquorate')),
  explanation    jsonb,
  recorded_by    uuid,
  version        integer not null default 0,
  check ((state = 'closed') = (decision is not null)),
  check ((manner = 'written') = (closes_on is not null)),
  check (closes_on >= opens_on),
  check (in_favour + against + abstained <= present)
);
create index on meetings.motion (meeting_id, position);
create index on meetings.motion (item_id);
create index on meetings.motion (counter_to);
create index on meetings.motion (rules_id);
create index on meetings.motion (state) where state in ('draft', 'open');

-- What people decided stays as it was decided, whoever has the keys to the database.
create function meetings.closed_motion_does_not_change() returns trigger language plpgsql as $$
begin
  raise exception 'a closed vote does not change';
end $$;

create trigger closed_motion_does_not_change before update on meetings.motion
  for each row when (old.state in ('closed', 'withdrawn') and old.* is distinct from new.*)
  execute function meetings.closed_motion_does_not_change();

create trigger closed_motion_is_not_deleted before delete on meetings.motion
  for each row when (old.state in ('closed', 'withdrawn'))
  execute function meetings.closed_motion_does_not_change();

create trigger no_motion_is_swept_away before truncate on meetings.motion
  for each statement execute function meetings.closed_motion_does_not_change();

-- Numbers what people who follow a meeting are told, so that each can tell what was missed.
create sequence meetings.live_version;

-- A seat is what has one vote: a member, or an organisation where the rules give one vote per organisation.
create table meetings.seat (
  motion_id      uuid not null references meetings.motion on delete cascade,
  seat_id        uuid not null,
  label          text not null,
  present        boolean not null,
  represented_by uuid,
  recused_because text,
  voted          boolean not null default false,
  primary key (motion_id, seat_id)
);

create table meetings.ballot (
  motion_id uuid not null,
  seat_id   uuid not null,
  choice    text not null check (choice in ('in_favour', 'against', 'abstained')),
  cast_by   uuid not null,
  cast_at   timestamptz not null,
  primary key (motion_id, seat_id),
  foreign key (motion_id, seat_id) references meetings.seat
);

-- Ballots of a secret vote exist only while it is open, sealed with a key that the database never sees
-- and that is destroyed at closing: what stays is the count.
create table meetings.sealed_ballot (
  motion_id uuid not null,
  seat_id   uuid not null,
  sealed    bytea not null,
  primary key (motion_id, seat_id),
  foreign key (motion_id, seat_id) references meetings.seat
);

-- Waits for whoever is just closing the vote, and then finds it closed.
create function meetings.refuse_when_motion_is_over(asked uuid) returns void language plpgsql as $$
declare
  found_state text;
begin
  select state into found_state from meetings.motion where id = asked for share;
  if found_state in ('closed', 'withdrawn') then
    raise exception 'the seats and ballots of a closed vote do not change';
  end if;
end $$;

create function meetings.only_while_the_motion_is_not_over() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform meetings.refuse_when_motion_is_over(old.motion_id);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform meetings.refuse_when_motion_is_over(new.motion_id);
  return new;
end $$;

create trigger seat_of_a_closed_motion_stays before insert or update or delete on meetings.seat
  for each row execute function meetings.only_while_the_motion_is_not_over();

create trigger ballot_of_a_closed_motion_stays before insert or update or delete on meetings.ballot
  for each row execute function meetings.only_while_the_motion_is_not_over();

-- These are deleted when the vote is over.
create trigger no_sealed_ballot_comes_late before insert or update on meetings.sealed_ballot
  for each row execute function meetings.only_while_the_motion_is_not_over();

create trigger no_seat_is_swept_away before truncate on meetings.seat
  for each statement execute function meetings.closed_motion_does_not_change();

create trigger no_ballot_is_swept_away before truncate on meetings.ballot
  for each statement execute function meetings.closed_motion_does_not_change();
