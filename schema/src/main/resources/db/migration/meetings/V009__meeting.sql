-- One meeting: who convened it, what was on the agenda, who came.
create table meetings.meeting (
  id             uuid primary key default uuidv7(),
  body_id        uuid not null references meetings.body,
  number         text check (length(number) <= 20),
  title          text check (length(title) <= 300),
  form           text not null check (form in ('in_person', 'online', 'hybrid', 'written')),
  status         text not null check (status in ('planned', 'invited', 'running', 'held', 'cancelled')),
  held_on        date not null,
  held_until     date,
  starts_at      time,
  ends_at        time,
  place          text check (length(place) <= 300),
  room_link      text check (length(room_link) <= 500),
  announcement   text,
  -- Whom anybody may ask about an open meeting.
  public_contact text check (length(public_contact) <= 200),
  open_to_public boolean not null,
  opened_at      timestamptz,
  closed_at      timestamptz,
  current_item_id uuid,
  calendar_sequence integer not null default 0,
  invited_at     timestamptz,
  cancelled_because text,
  version        integer not null default 0,
  check (held_until >= held_on),
  check (form <> 'written' or held_until is not null),
  check (status <> 'running' or opened_at is not null)
);
create index on meetings.meeting (body_id, held_on);
create index on meetings.meeting (held_on);
create index on meetings.meeting (current_item_id);

-- The other bodies of a joint meeting.
create table meetings.joint_body (
  meeting_id uuid not null references meetings.meeting on delete cascade,
  body_id    uuid not null references meetings.body,
  primary key (meeting_id, body_id)
);
create index on meetings.joint_body (body_id);

-- Chair, minute takers and verifiers of this meeting; `name` stands for people without a record here.
create table meetings.official (
  id         uuid primary key default uuidv7(),
  meeting_id uuid not null references meetings.meeting on delete cascade,
  office     text not null check (office in ('chair', 'minute_taker', 'verifier')),
  person_id  uuid,
  name       text not null,
  position   integer not null default 0,
  unique (meeting_id, office, name)
);
create index on meetings.official (person_id);

create table meetings.agenda_item (
  id           uuid primary key default uuidv7(),
  meeting_id   uuid not null references meetings.meeting on delete cascade,
  parent_id    uuid references meetings.agenda_item on delete cascade,
  position     integer not null,
  kind         text not null check (kind in ('topic', 'minutes_approval', 'task_review', 'procedure')),
  state        text not null check (state in ('proposed', 'accepted', 'declined')),
  title        text not null check (length(title) between 1 and 500),
  description  text check (length(description) <= 20000),
  owner_person_id uuid,
  owner_name   text,
  minutes_planned integer check (minutes_planned between 1 and 600),
  confidential boolean not null default false,
  proposed_by  uuid,
  declined_because text,
  discussion   text check (length(discussion) <= 20000),
  version      integer not null default 0
);
create index on meetings.agenda_item (meeting_id, position);
create index on meetings.agenda_item (parent_id);
create index on meetings.agenda_item (owner_person_id);
alter table meetings.meeting add foreign key (current_item_id) references meetings.agenda_item on delete set null;

create table meetings.paper (
  id         uuid primary key default uuidv7(),
  item_id    uuid not null references meetings.agenda_item on delete cascade,
  file_id    uuid not null,
  title      text not null,
  added_at   timestamptz not null,
  added_by   uuid,
  -- Taken away; can be given back.
  removed_at timestamptz
);
create index on meetings.paper (item_id);
create index on meetings.paper (file_id);

-- `sequence` is that of the calendar entry last sent, `replied_sequence` that of the one the reply
-- was given to: a reply to a plan that has changed since is not a reply to the new one.
create table meetings.invitation (
  id           uuid primary key default uuidv7(),
  meeting_id   uuid not null references meetings.meeting on delete cascade,
  person_id    uuid not null,
  invited_by   uuid,
  sequence     integer not null default 0,
  reply        text check (reply in ('accepted', 'declined', 'tentative')),
  reply_note   text check (length(reply_note) <= 500),
  replied_at   timestamptz,
  replied_sequence integer,
  first_sent_at timestamptz not null,
  sent_at      timestamptz not null,
  unique (meeting_id, person_id),
  check ((reply is null) = (replied_at is null)),
  check ((reply is null) = (replied_sequence is null))
);
create index on meetings.invitation (person_id);

-- Each letter has a link of its own; links in older letters keep working. Only the hash of its
-- secret is kept.
create table meetings.invitation_link (
  secret_hash   bytea primary key,
  invitation_id uuid not null references meetings.invitation on delete cascade,
  created_at    timestamptz not null
);
create index on meetings.invitation_link (invitation_id);

-- The secret of a person's calendar feed.
create table meetings.calendar_feed (
  person_id   uuid primary key,
  secret_hash bytea not null unique,
  created_at  timestamptz not null
);

-- Somebody on the attendance sheet: a member, a substitute or a guest, perhaps only by name.
create table meetings.attendance (
  id              uuid primary key default uuidv7(),
  meeting_id      uuid not null references meetings.meeting on delete cascade,
  membership_id   uuid references meetings.membership,
  person_id       uuid,
  name            text not null check (length(name) between 1 and 200),
  organisation    text check (length(organisation) <= 300),
  capacity        text not null check (capacity in ('member', 'substitute', 'guest')),
  status          text check (status in ('present', 'excused', 'absent', 'unexcused')),
  note            text check (length(note) <= 500),
  unique (meeting_id, membership_id)
);
create index on meetings.attendance (membership_id);
create index on meetings.attendance (person_id);

-- Instants: the start belongs to the interval, the end does not.
create table meetings.presence (
  id            uuid primary key default uuidv7(),
  attendance_id uuid not null references meetings.attendance on delete cascade,
  came_at       timestamptz not null,
  left_at       timestamptz,
  remote        boolean not null default false,
  check (left_at > came_at)
);
create index on meetings.presence (attendance_id);
