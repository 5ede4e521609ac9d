-- A plan: chapters and levels of cards under one another.
create table planning.plan (
  id              uuid primary key default uuidv7(),
  -- people.organisation: the town or region whose plan it is
  organisation_id uuid not null,
  name            text not null check (length(name) between 1 and 300),
  from_year       integer not null check (from_year between 1990 and 2100),
  to_year         integer not null check (to_year between 1990 and 2100),
  -- meetings.body that steers it
  body_id         uuid,
  -- the one before it; codes of measures go on
  predecessor_id  uuid references planning.plan,
  stage           text not null check (stage in ('writing', 'comments', 'approval', 'in_force', 'over')),
  begun_by        uuid not null,
  begun_at        timestamptz not null,
  version         integer not null default 0,
  check (to_year between from_year and from_year + 20)
);
create index on planning.plan (organisation_id);
create index on planning.plan (body_id);
create index on planning.plan (predecessor_id);

-- What its levels are called: vize, priorita, cíl, opatření, aktivita, akce.
create table planning.plan_level (
  plan_id uuid not null references planning.plan on delete cascade,
  depth   integer not null check (depth between 1 and 8),
  name    text not null check (length(name) between 1 and 60),
  -- stands before the number: Op
  prefix  text not null check (length(prefix) <= 8),
  -- whether it has the whole card of a measure (owner, costs, indicators) or a name and a text only
  measure boolean not null,
  primary key (plan_id, depth)
);

-- Municipalities that make it together; each approves it for itself.
create table planning.plan_municipality (
  plan_id           uuid not null references planning.plan on delete cascade,
  municipality_code text not null,
  primary key (plan_id, municipality_code)
);
create index on planning.plan_municipality (municipality_code);

create table planning.card (
  id         uuid primary key default uuidv7(),
  plan_id    uuid not null references planning.plan,
  parent_id  uuid references planning.card,
  -- 0: a chapter of text; otherwise the level
  depth      integer not null check (depth between 0 and 8),
  position   integer not null,
  -- never given to another card of the plan, even when this one is gone
  code       text not null check (length(code) between 1 and 30),
  -- the same measure has the same key in every plan
  key        uuid not null,
  -- a chapter that puts itself together from what the application knows
  analysis   text check (analysis in ('territory', 'services', 'gaps', 'needs')),
  -- meetings.body that works on it
  body_id    uuid,
  -- who answers for it
  owner_person_id       uuid,
  owner_organisation_id uuid,
  removed_at timestamptz,
  removed_because text check (length(removed_because) <= 2000),
  -- number of its last revision
  revision   integer not null default 0,
  unique (plan_id, code),
  unique (plan_id, key)
);
create index on planning.card (parent_id);
create index on planning.card (body_id);
create index on planning.card (owner_person_id);
create index on planning.card (owner_organisation_id);
create index on planning.card (key);

-- Every state it was ever in; rows are only added.
create table planning.card_revision (
  card_id    uuid not null references planning.card,
  number     integer not null check (number > 0),
  content    jsonb not null,
  -- what changed, in words of who did
  note       text check (length(note) <= 2000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (card_id, number)
);

-- "Váže se k Op7-1"
create table planning.card_tie (
  card_id  uuid not null references planning.card,
  other_id uuid not null references planning.card,
  kind     text not null check (kind in ('depends_on', 'follows_from')),
  primary key (card_id, other_id, kind),
  check (card_id <> other_id)
);
create index on planning.card_tie (other_id);

-- A change somebody offers; the owner takes it or says why not.
create table planning.card_suggestion (
  id         uuid primary key default uuidv7(),
  card_id    uuid not null references planning.card,
  section    text not null,
  -- of the card that was looked at
  revision   integer not null,
  content    jsonb not null,
  because    text check (length(because) <= 2000),
  offered_by uuid not null,
  offered_at timestamptz not null,
  state      text not null check (state in ('open', 'taken', 'refused', 'withdrawn')),
  answer     text check (length(answer) <= 2000),
  answered_by uuid,
  answered_at timestamptz,
  -- the revision it became
  became     integer,
  check (state <> 'refused' or answer is not null),
  check ((state = 'open') = (answered_at is null))
);
create index on planning.card_suggestion (card_id, state);

-- What people who write the plan say to each other about a card.
create table planning.card_remark (
  id         uuid primary key default uuidv7(),
  card_id    uuid not null references planning.card,
  section    text,
  wording    text not null check (length(wording) between 1 and 4000),
  said_by    uuid not null,
  said_at    timestamptz not null,
  settled_by uuid,
  settled_at timestamptz,
  check ((settled_by is null) = (settled_at is null))
);
create index on planning.card_remark (card_id, said_at);

-- The plan as it stood on a day: what was commented on, approved, in force. Rows are only added.
create table planning.plan_version (
  id        uuid primary key default uuidv7(),
  plan_id   uuid not null references planning.plan,
  number    integer not null check (number > 0),
  name      text not null check (length(name) between 1 and 200),
  -- everybody may read it
  published boolean not null default false,
  frozen_by uuid not null,
  frozen_at timestamptz not null,
  unique (plan_id, number)
);

create table planning.plan_version_card (
  version_id uuid not null references planning.plan_version on delete cascade,
  card_id    uuid not null references planning.card,
  revision   integer not null,
  -- where it stood
  parent_id  uuid,
  position   integer not null,
  -- of a chapter that put itself together: what it said that day, as text
  frozen     text,
  primary key (version_id, card_id)
);
create index on planning.plan_version_card (card_id);
