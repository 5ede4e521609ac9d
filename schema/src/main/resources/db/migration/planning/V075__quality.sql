-- How well a plan is made, by the areas of the ministry's criteria of quality (code list
-- PLANNING_QUALITY); the last word about an area counts, nothing is changed or deleted.
create table planning.quality_mark (
  id         uuid primary key default uuidv7(),
  plan_id    uuid not null references planning.plan,
  area       text not null,
  position   integer not null,
  degree     text not null check (degree in ('not_at_all', 'partly', 'mostly', 'fully')),
  wording    text check (length(wording) between 1 and 8000),
  -- what we do about it
  next_step  text check (length(next_step) between 1 and 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  unique (plan_id, area, position)
);

-- Where it can be seen.
create table planning.quality_evidence (
  id         uuid primary key default uuidv7(),
  plan_id    uuid not null references planning.plan,
  area       text not null,
  title      text not null check (length(title) between 1 and 300),
  -- of a page of the application or of another web
  address    text not null check (length(address) between 1 and 1000),
  written_by uuid not null,
  written_at timestamptz not null,
  dropped_at timestamptz
);
create index on planning.quality_evidence (plan_id, area);
