-- From which count on a number of people may stand in public.
create table surveys.disclosure_rule (
  id           uuid primary key default uuidv7(),
  valid_from   date not null unique,
  -- counts below it are hidden
  least        integer not null check (least between 1 and 100),
  source       text not null check (length(source) between 1 and 300)
);
insert into surveys.disclosure_rule (valid_from, least, source) values
  (date '2026-01-01', 3, 'výchozí hodnota: méně než 3 lidi by šlo poznat');

-- Results as they went out, frozen.
create table surveys.publication (
  survey_id    uuid primary key references surveys.survey on delete cascade,
  content      jsonb not null,
  published_by uuid not null,
  published_at timestamptz not null
);

-- Chosen words of respondents, without names.
create table surveys.quote (
  id            uuid primary key default uuidv7(),
  survey_id     uuid not null references surveys.survey on delete cascade,
  question_code text not null,
  words         text not null check (length(words) between 1 and 1000),
  chosen_by     uuid not null,
  chosen_at     timestamptz not null
);
create index on surveys.quote (survey_id);
