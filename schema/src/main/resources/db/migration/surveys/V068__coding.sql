-- Free text is sorted by a list of codes that grows by versions.
create table surveys.code_frame (
  survey_id     uuid not null references surveys.survey on delete cascade,
  question_code text not null,
  number        integer not null check (number > 0),
  codes         jsonb not null,
  created_by    uuid not null,
  created_at    timestamptz not null,
  primary key (survey_id, question_code, number)
);

-- What one person found in one text.
create table surveys.coding (
  id            uuid primary key default uuidv7(),
  answer_set_id uuid not null references surveys.answer_set on delete cascade,
  question_code text not null,
  coder_id      uuid not null,
  frame_number  integer not null,
  codes         text[] not null,
  coded_at      timestamptz not null,
  unique (answer_set_id, question_code, coder_id)
);

-- What they agreed on where they differed; the last line counts.
create table surveys.coding_agreement (
  id            uuid primary key default uuidv7(),
  answer_set_id uuid not null references surveys.answer_set on delete cascade,
  question_code text not null,
  codes         text[] not null,
  reason        text check (length(reason) <= 1000),
  agreed_by     uuid not null,
  agreed_at     timestamptz not null
);
create index on surveys.coding_agreement (answer_set_id, question_code);
