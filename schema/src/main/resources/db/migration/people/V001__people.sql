-- People, organisations and what somebody is for whom and when.
-- Periods are pairs of dates, both inclusive; an open end is null.
create schema people;

create extension if not exists unaccent with schema public;
create extension if not exists pg_trgm with schema public;

create table people.organisation_type (
  code     text primary key,
  name_cs  text not null,
  name_en  text not null,
  position integer not null
);

insert into people.organisation_type (code, name_cs, name_en, position) values
  ('municipality', 'obec nebo město', 'municipality', 1),
  ('region', 'kraj', 'region', 2),
  ('provider', 'poskytovatel sociálních služeb', 'provider of social services', 3),
  ('authority', 'úřad nebo státní orgán', 'authority', 4),
  ('school', 'škola nebo školské zařízení', 'school', 5),
  ('health_care', 'zdravotnické zařízení', 'health-care facility', 6),
  ('citizens_group', 'spolek nebo skupina občanů', 'citizens'' group', 7),
  ('company', 'firma', 'company', 8),
  ('other', 'jiná organizace', 'other organisation', 9);

create table people.organisation (
  id         uuid primary key default uuidv7(),
  name       text not null check (length(name) between 1 and 300),
  short_name text check (length(short_name) <= 60),
  type_code  text not null references people.organisation_type,
  ico        text check (ico ~ '^[0-9]{8}$'),
  data_box   text check (data_box ~ '^[a-z0-9]{7}$'),
  address    text,
  web        text,
  email      text,
  phone      text,
  valid_from date,
  valid_to   date,
  version    integer not null default 0,
  check (valid_to >= valid_from)
);
create index on people.organisation (type_code);
create unique index on people.organisation (ico);

create table people.person (
  id           uuid primary key default uuidv7(),
  title_before text check (length(title_before) <= 60),
  given_name   text not null check (length(given_name) between 1 and 100),
  family_name  text not null check (length(family_name) between 1 and 100),
  title_after  text check (length(title_after) <= 60),
  email        text check (length(email) <= 254),
  phone        text check (length(phone) <= 40),
  language     text not null default 'cs' check (language in ('cs', 'en')),
  created_at   timestamptz not null,
  version      integer not null default 0
);
create unique index on people.person (lower(email));

-- A role is held at an organisation, or everywhere when the organisation is null.
create table people.role_assignment (
  id              uuid primary key default uuidv7(),
  person_id       uuid not null references people.person,
  role            text not null check (role in
                    ('administrator', 'auditor', 'coordinator', 'organisation_head', 'organisation_worker')),
  organisation_id uuid references people.organisation,
  valid_from      date not null,
  valid_to        date,
  check (valid_to >= valid_from),
  check (organisation_id is not null or role in ('administrator', 'auditor', 'coordinator'))
);
create index on people.role_assignment (person_id);
create index on people.role_assignment (organisation_id);
