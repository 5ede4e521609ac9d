-- The outbox: every letter is kept here first, sent when a mail server is configured, readable always.
create schema notifications;

create table notifications.message (
  id              uuid primary key default uuidv7(),
  person_id       uuid,
  recipient       text,
  recipient_name  text not null,
  subject         text not null,
  body            text not null,
  calendar        text,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  reply_to        text,
  about_kind      text,
  about_id        uuid,
  about_path      text,
  scopes          uuid[] not null default '{}',
  -- Holds a link that signs somebody in: never shown, and wiped as soon as it is sent or given up.
  confidential    boolean not null default false,
  valid_until     timestamptz,
  created_at      timestamptz not null,
  sent_at         timestamptz,
  attempts        integer not null default 0,
  next_attempt_at timestamptz,
  last_error      text,
  -- Printed and given to the person, or told otherwise.
  handed_over_at  timestamptz,
  check ((calendar is null) = (calendar_method is null))
);
create index on notifications.message (about_id);
create index on notifications.message using gin (scopes);
create index on notifications.message (created_at);
create index on notifications.message (next_attempt_at) where sent_at is null;

-- Spring Modulith's registry of published events. A row lives until its listener is done with it:
-- some events carry links that sign somebody in.
create table notifications.event_publication (
  id                     uuid primary key,
  listener_id            text not null,
  event_type             text not null,
  serialized_event       text not null,
  publication_date       timestamptz not null,
  completion_date        timestamptz,
  status                 text,
  completion_attempts    integer,
  last_resubmission_date timestamptz
);
create index on notifications.event_publication (completion_date);
