-- Idea boards. What a board is at a moment is the fold of its changes; the other tables say which
-- boards there are, who is at them and to which board a note belongs.

create schema boards;

-- Pages and columns that a board can begin with, by versions; a version is never changed.
create table boards.template (
  code       text not null check (code ~ '^[a-z][a-z_]*$'),
  number     integer not null check (number > 0),
  position   integer not null,
  name       text not null,
  name_en    text not null,
  valid_from date not null,
  -- [{"title": page, "columns": [{"id", "title", "hint"}]}]
  layout     jsonb not null,
  primary key (code, number)
);

create table boards.board (
  id              uuid primary key default uuidv7(),
  -- what participants type; it leads nowhere once the board is closed
  code            text not null unique check (code ~ '^[A-Z2-9]{5}$'),
  title           text not null check (length(title) between 1 and 200),
  purpose         text check (length(purpose) <= 2000),
  -- meetings.body
  body_id         uuid not null,
  -- meetings.meeting
  meeting_id      uuid,
  -- meetings.agenda_item
  item_id         uuid,
  confidential    boolean not null default false,
  template_code   text,
  template_number integer,
  layout          jsonb not null,
  note_length     integer not null check (note_length between 20 and 2000),
  most_notes      integer not null check (most_notes between 1 and 5000),
  -- people.person
  opened_by       uuid,
  opened_at       timestamptz not null,
  phase           text not null default 'write'
    check (phase in ('write', 'reveal', 'group', 'vote', 'closed')),
  closed_at       timestamptz,
  -- of the last change
  number          bigint not null default 0,
  foreign key (template_code, template_number) references boards.template,
  check ((phase = 'closed') = (closed_at is not null)),
  check (item_id is null or meeting_id is not null)
);
create index on boards.board (body_id);
create index on boards.board (meeting_id);
create index on boards.board (item_id);
create index on boards.board (template_code, template_number);

create table boards.participant (
  id          uuid primary key default uuidv7(),
  board_id    uuid not null references boards.board,
  nickname    text not null check (length(nickname) between 1 and 60),
  -- people.person; null for somebody who joined by a nickname
  person_id   uuid,
  -- of the cookie by which somebody without an account is known
  secret_hash bytea,
  joined_at   timestamptz not null,
  revoked_at  timestamptz
);
create index on boards.participant (board_id);
create unique index on boards.participant (board_id, person_id);
create unique index on boards.participant (secret_hash);

-- Only added to; a change that is taken back is followed by another one.
create table boards.change (
  board_id       uuid not null references boards.board,
  number         bigint not null check (number > 0),
  kind           text not null,
  participant_id uuid not null references boards.participant,
  changed_at     timestamptz not null,
  -- made by the client: the same act posted again is the same change
  act_id         uuid not null,
  undoes         bigint,
  content        jsonb not null,
  primary key (board_id, number),
  unique (board_id, act_id)
);
create index on boards.change (participant_id);

-- Which board a note lies on.
create table boards.note (
  id       uuid primary key,
  board_id uuid not null references boards.board
);
create index on boards.note (board_id);

insert into boards.template (code, number, position, name, name_en, valid_from, layout) values
  ('empty', 1, 1, 'Prázdná', 'Empty', '2026-01-01',
   '[{"title": "Nápady", "columns": [{"id": "s1", "title": "Nápady", "hint": null}]}]'),
  ('helps_hinders', 1, 2, 'Co pomáhá, co brání', 'What helps, what hinders', '2026-01-01',
   '[{"title": "Co pomáhá, co brání", "columns": [
      {"id": "s1", "title": "Co pomáhá", "hint": "Na čem se dá stavět."},
      {"id": "s2", "title": "Co brání", "hint": "Co stojí v cestě, i když to nejde hned změnit."},
      {"id": "s3", "title": "Co zkusíme", "hint": "Jeden krok, který jde udělat do příštího jednání."}]}]'),
  ('swot', 1, 3, 'SWOT', 'SWOT', '2026-01-01',
   '[{"title": "SWOT", "columns": [
      {"id": "s1", "title": "Silné stránky", "hint": "Co nám jde, uvnitř území a služeb."},
      {"id": "s2", "title": "Slabé stránky", "hint": "Co nám nejde, uvnitř území a služeb."},
      {"id": "s3", "title": "Příležitosti", "hint": "Co přichází zvenku a dá se využít."},
      {"id": "s4", "title": "Hrozby", "hint": "Co přichází zvenku a může uškodit."}]}]'),
  ('problem_tree', 1, 4, 'Strom problémů', 'Problem tree', '2026-01-01',
   '[{"title": "Strom problémů", "columns": [
      {"id": "s1", "title": "Důsledky", "hint": "Co z problému plyne pro lidi."},
      {"id": "s2", "title": "Problém", "hint": "Jedna věta, na které se shodneme."},
      {"id": "s3", "title": "Příčiny", "hint": "Proč to tak je. Pod každou příčinou je další."}]}]');
