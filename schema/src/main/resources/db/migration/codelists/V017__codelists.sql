-- Code lists of the law, of the national register and of the region. A code means something for a
-- period: what the law renames or drops gets a new row or an end, never another meaning.
create schema codelists;

create table codelists.item (
  id            uuid primary key default uuidv7(),
  -- which list, e.g. service_type
  list_code     text not null,
  code          text not null check (code ~ '^[A-Za-z0-9-]{1,20}$'),
  position      integer not null,
  name          text not null,
  -- as people say it
  plain_name    text not null,
  name_en       text,
  name_uk       text,
  -- in the open data of the national register, e.g. DruhSocialniSluzby/13
  register_code text,
  law           text,
  -- what only this kind of list says, e.g. {"forms": "AMB,TER"}
  details       jsonb not null default '{}',
  valid_from    date,
  valid_to      date,
  note          text,
  source        text not null,
  version       integer not null default 1,
  check (valid_to >= valid_from),
  constraint one_meaning_at_a_time exclude using gist (
    list_code with =, code with =, daterange(valid_from, valid_to, '[]') with &&)
);
create index on codelists.item (list_code, register_code);
