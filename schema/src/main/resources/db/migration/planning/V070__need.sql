-- Community planning: what people need, the plan that answers it, and what came of it.
create schema planning;

-- What is missing for whom and where, whoever said so first.
create table planning.need (
  id              uuid primary key default uuidv7(),
  -- people.organisation: the town or region that keeps the register
  organisation_id uuid not null,
  -- of its register; never used again
  number          integer not null check (number > 0),
  -- meetings.body: the group it belongs to
  body_id         uuid,
  title           text not null check (length(title) between 1 and 300),
  description     text check (length(description) <= 20000),
  trend           text check (trend in ('new', 'growing', 'stable', 'falling')),
  -- found by its words, without regard to diacritics and case
  folded          text not null,
  -- joined with another one, which speaks for both now
  joined_to       uuid references planning.need,
  written_by      uuid not null,
  written_at      timestamptz not null,
  version         integer not null default 0,
  unique (organisation_id, number),
  check (joined_to <> id)
);
create index on planning.need (body_id);
create index on planning.need (joined_to);

create table planning.need_target (
  need_id uuid not null references planning.need on delete cascade,
  -- codelists: target_group
  code    text not null,
  primary key (need_id, code)
);
create index on planning.need_target (code);

create table planning.need_situation (
  need_id uuid not null references planning.need on delete cascade,
  -- codelists: adverse_situation
  code    text not null,
  primary key (need_id, code)
);
create index on planning.need_situation (code);

-- No row: the whole territory of its organisation.
create table planning.need_place (
  need_id           uuid not null references planning.need on delete cascade,
  municipality_code text not null,
  primary key (need_id, municipality_code)
);
create index on planning.need_place (municipality_code);

-- How we know: something of another capability (the thread leads there), or what somebody typed.
create table planning.need_evidence (
  id         uuid primary key default uuidv7(),
  need_id    uuid not null references planning.need on delete cascade,
  kind       text not null check (kind in
               ('conclusion', 'board', 'worksheet', 'survey', 'focus_group', 'interview', 'indicator', 'demand', 'document', 'experience')),
  -- what was said or counted; quotes are without names
  wording    text not null check (length(wording) between 1 and 4000),
  -- who says so, where it can be read
  source     text check (length(source) <= 500),
  known_on   date not null,
  -- kind and id of the thing on the golden thread
  thing_kind text,
  thing_id   uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  check ((thing_kind is null) = (thing_id is null))
);
create index on planning.need_evidence (need_id);
create unique index on planning.need_evidence (need_id, thing_kind, thing_id) where thing_id is not null;

-- What a group concluded about it; the latest one holds.
create table planning.need_verdict (
  id            uuid primary key default uuidv7(),
  need_id       uuid not null references planning.need on delete cascade,
  verdict       text not null check (verdict in ('into_plan', 'handled_elsewhere', 'not_handled', 'to_be_discussed')),
  reason        text check (length(reason) <= 4000),
  -- meetings.conclusion that says so
  conclusion_id uuid,
  concluded_on  date not null,
  written_by    uuid not null,
  written_at    timestamptz not null,
  check (verdict <> 'not_handled' or reason is not null)
);
create index on planning.need_verdict (need_id, concluded_on);
create index on planning.need_verdict (conclusion_id);
