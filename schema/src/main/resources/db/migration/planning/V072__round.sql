-- A round of comments on a version of a plan, and its settlement (vypořádání připomínek).
create table planning.comment_round (
  id          uuid primary key default uuidv7(),
  plan_id     uuid not null references planning.plan,
  version_id  uuid not null references planning.plan_version,
  name        text not null check (length(name) between 1 and 200),
  intro       text check (length(intro) <= 8000),
  -- the last day counts whole
  opens_on    date not null,
  closes_on   date not null,
  hearing_on  date,
  hearing_place text check (length(hearing_place) <= 300),
  -- within how many working days after closing everybody is answered
  answer_days integer not null check (answer_days between 1 and 250),
  -- when the settlement was published
  settled_at  timestamptz,
  settled_by  uuid,
  begun_by    uuid not null,
  begun_at    timestamptz not null,
  version     integer not null default 0,
  check (closes_on >= opens_on),
  check ((settled_at is null) = (settled_by is null))
);
create index on planning.comment_round (plan_id);
create index on planning.comment_round (version_id);

-- One thing that somebody says to the plan; a long letter is cut into several.
create table planning.round_comment (
  id          uuid primary key default uuidv7(),
  round_id    uuid not null references planning.comment_round,
  number      integer not null check (number > 0),
  -- the day on which it was sent decides whether it came in time: date of the e-mail, postmark
  sent_on     date not null,
  received_at timestamptz not null,
  channel     text not null check (channel in ('web', 'email', 'letter', 'hearing', 'in_person')),
  -- what it is about: nothing is the whole plan
  card_id     uuid references planning.card,
  section     text,
  sentence    text check (length(sentence) <= 2000),
  wording     text not null check (length(wording) between 1 and 20000),
  proposal    text check (length(proposal) <= 20000),
  reason      text check (length(reason) <= 8000),
  file_id     uuid,
  -- what the author is to the plan; who it was is kept apart
  role        text check (role in ('citizen', 'client', 'provider', 'commissioner', 'other')),
  -- the rest of a letter this was cut from
  cut_from    uuid references planning.round_comment,
  -- says the same as another one, and gets its answer
  same_as     uuid references planning.round_comment,
  kind        text check (kind in ('content', 'wording')),
  handler_id  uuid,
  verdict     text check (verdict in ('accepted', 'partly', 'not_accepted', 'explained', 'noted')),
  answer      text check (length(answer) <= 8000),
  answered_by uuid,
  answered_at timestamptz,
  -- the revision of the card that changed because of it
  changed_card_id  uuid references planning.card,
  changed_revision integer,
  -- meetings.meeting that decided it
  meeting_id  uuid,
  version     integer not null default 0,
  unique (round_id, number),
  check (same_as <> id),
  check ((verdict is null) = (answered_at is null)),
  check (verdict is null or answer is not null),
  check ((changed_card_id is null) = (changed_revision is null))
);
create index on planning.round_comment (card_id);
create index on planning.round_comment (cut_from);
create index on planning.round_comment (same_as);
create index on planning.round_comment (changed_card_id);
create index on planning.round_comment (handler_id);

-- Who said it: never published, and forgotten once nobody has to be answered any more.
create table planning.comment_author (
  comment_id   uuid primary key references planning.round_comment on delete cascade,
  name         text check (length(name) <= 200),
  organisation text check (length(organisation) <= 200),
  email        text check (length(email) <= 320),
  person_id    uuid,
  -- opens the receipt for whoever knows the address
  key_hash     bytea not null unique
);
create index on planning.comment_author (person_id);

-- Answers that are used more than once.
create table planning.standard_answer (
  id              uuid primary key default uuidv7(),
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 200),
  verdict         text not null check (verdict in ('accepted', 'partly', 'not_accepted', 'explained', 'noted')),
  answer          text not null check (length(answer) between 1 and 8000),
  -- no longer offered
  dropped_at      timestamptz
);
create index on planning.standard_answer (organisation_id);
