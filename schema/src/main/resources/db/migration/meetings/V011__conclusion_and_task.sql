-- Conclusions, tasks and what else a meeting leaves behind. What was taken back (removed_at) can be given back.
create table meetings.conclusion (
  id          uuid primary key default uuidv7(),
  meeting_id  uuid not null references meetings.meeting,
  item_id     uuid references meetings.agenda_item on delete set null,
  -- The adopted motion that it repeats.
  motion_id   uuid references meetings.motion,
  position    integer not null,
  kind        text not null check (kind in
                ('will_be_handled', 'will_not_be_handled', 'into_plan', 'to_be_discussed', 'project_submitted', 'noted',
                 'approves', 'recommends', 'instructs', 'concluded')),
  wording     text not null check (length(wording) between 1 and 4000),
  reason      text check (length(reason) <= 4000),
  confidential boolean not null default false,
  created_at  timestamptz not null,
  created_by  uuid,
  removed_at  timestamptz,
  version     integer not null default 0,
  check (kind <> 'will_not_be_handled' or reason is not null)
);
create index on meetings.conclusion (meeting_id, position);
create index on meetings.conclusion (item_id);
create index on meetings.conclusion (motion_id);
create unique index on meetings.conclusion (motion_id) where removed_at is null;

-- Decisions of another body that were only reported at this meeting.
create table meetings.reported_decision (
  id          uuid primary key default uuidv7(),
  meeting_id  uuid not null references meetings.meeting,
  item_id     uuid references meetings.agenda_item on delete set null,
  body_name   text not null check (length(body_name) between 1 and 300),
  body_id     uuid references meetings.body,
  reference   text,
  decided_on  date,
  wording     text not null check (length(wording) between 1 and 4000),
  removed_at  timestamptz
);
create index on meetings.reported_decision (meeting_id);
create index on meetings.reported_decision (item_id);
create index on meetings.reported_decision (body_id);

-- Organisations, projects, places and annexes that the minutes speak of.
create table meetings.mention (
  id              uuid primary key default uuidv7(),
  meeting_id      uuid not null references meetings.meeting,
  kind            text not null check (kind in ('organisation', 'project', 'locality', 'annex')),
  name            text not null check (length(name) between 1 and 300),
  reference       text check (length(reference) <= 200),
  organisation_id uuid,
  unique (meeting_id, kind, name)
);
create index on meetings.mention (organisation_id);

-- Of a month, due_on is its last day.
create table meetings.task (
  id              uuid primary key default uuidv7(),
  body_id         uuid not null references meetings.body,
  meeting_id      uuid references meetings.meeting,
  item_id         uuid references meetings.agenda_item,
  conclusion_id   uuid references meetings.conclusion,
  wording         text not null check (length(wording) between 1 and 4000),
  owner_person_id uuid,
  owner_organisation_id uuid,
  owner_body_id   uuid references meetings.body,
  owner_role      text check (length(owner_role) <= 200),
  due_on          date,
  due_precision   text not null check (due_precision in ('day', 'month', 'ongoing', 'none')),
  state           text not null check (state in ('open', 'in_progress', 'continues', 'unreported', 'done', 'cancelled')),
  replaced_by     uuid references meetings.task,
  reminded_at     timestamptz,
  created_at      timestamptz not null,
  created_by      uuid,
  version         integer not null default 0,
  check ((due_precision in ('day', 'month')) = (due_on is not null))
);
create index on meetings.task (body_id, state);
create index on meetings.task (meeting_id);
create index on meetings.task (item_id);
create index on meetings.task (conclusion_id);
create index on meetings.task (owner_person_id);
create index on meetings.task (owner_organisation_id);
create index on meetings.task (owner_body_id);
create index on meetings.task (replaced_by);
create index on meetings.task (due_on) where state in ('open', 'in_progress', 'continues');

create table meetings.task_change (
  id         uuid primary key default uuidv7(),
  task_id    uuid not null references meetings.task on delete cascade,
  at         timestamptz not null,
  by_person  uuid,
  meeting_id uuid references meetings.meeting,
  state      text not null,
  note       text check (length(note) <= 2000)
);
create index on meetings.task_change (task_id, at);
create index on meetings.task_change (meeting_id);
