-- Who helps with what, where: providers, their services, the places where these are given.
create schema network;

create table network.provider (
  id              uuid primary key default uuidv7(),
  -- text: leading zeros
  ico             text check (ico ~ '^[0-9]{8}$'),
  name            text not null,
  -- its card in the directory (people.organisation), once it has one
  organisation_id uuid,
  version         integer not null default 1
);
create unique index on network.provider (ico);
create index on network.provider (organisation_id);

-- A registered social service, or other help that nobody registers (food bank, social taxi).
create table network.service (
  id             uuid primary key default uuidv7(),
  provider_id    uuid not null references network.provider,
  -- in the national register; null for other help
  register_id    text unique,
  -- codelists: service_type, or other_help when there is no register_id
  type_code      text not null,
  registered     boolean not null,
  name           text not null,
  valid_from     date,
  valid_to       date,
  closed_from    date,
  closed_to      date,
  age_from       integer check (age_from between 0 and 120),
  age_to         integer check (age_to between 0 and 120),
  age_note       text,
  -- where it comes to people; unknown is not nowhere
  area_kind      text not null default 'unknown'
                 check (area_kind in ('municipalities', 'region', 'country', 'unknown')),
  area_region    text,
  area_note      text,
  languages      text[] not null default '{cs}',
  free_of_charge boolean,
  price          text,
  description    text,
  for_whom       text,
  not_for        text,
  how_to_apply   text,
  waiting        text,
  easy_read      text,
  -- whom to ask there, as the provider wishes it to be published
  responsible    text,
  verified_at    timestamptz,
  verified_by    uuid,
  reminded_at    timestamptz,
  changed_at     timestamptz not null,
  version        integer not null default 1,
  check (valid_to >= valid_from),
  check (closed_to >= closed_from),
  check (age_to >= age_from),
  check (registered or register_id is null),
  check ((area_kind = 'region') = (area_region is not null))
);
create index on network.service (provider_id);
create index on network.service (type_code);

create table network.service_group (
  service_id uuid not null references network.service on delete cascade,
  group_code text not null,
  note       text,
  primary key (service_id, group_code)
);

create table network.service_form (
  service_id uuid not null references network.service on delete cascade,
  form_code  text not null,
  nonstop    boolean not null default false,
  hours      text,
  primary key (service_id, form_code)
);

-- The registered maximum. It belongs to the form of the whole service, never to a place, and says
-- nothing about what is free.
create table network.capacity (
  service_id uuid not null,
  form_code  text not null,
  unit_code  text not null,
  position   integer not null,
  -- in hundredths of the unit, for parts of full-time equivalents
  amount_e2  bigint not null check (amount_e2 >= 0),
  note       text,
  primary key (service_id, form_code, position),
  foreign key (service_id, form_code) references network.service_form on delete cascade
);

create table network.service_municipality (
  service_id        uuid not null references network.service on delete cascade,
  municipality_code text not null,
  primary key (service_id, municipality_code)
);
create index on network.service_municipality (municipality_code);

create table network.contact (
  service_id uuid not null references network.service on delete cascade,
  position   integer not null,
  kind       text not null check (kind in ('phone', 'email', 'web')),
  value      text not null,
  note       text,
  primary key (service_id, position)
);

-- Where the service is given. Of a secret address only the municipality is kept, so that nothing can
-- list it, write it down or put it on a map.
create table network.place (
  id                uuid primary key default uuidv7(),
  service_id        uuid not null references network.service on delete cascade,
  position          integer not null,
  name              text,
  secret            boolean not null default false,
  municipality_code text,
  part              text,
  street            text,
  house_number      text,
  postcode          text check (postcode ~ '^[0-9]{5}$'),
  address_point     bigint,
  lat_e5            integer check (lat_e5 between 4850000 and 5110000),
  lon_e5            integer check (lon_e5 between 1200000 and 1890000),
  hours             text,
  barrier_free      text not null default 'unknown'
                    check (barrier_free in ('yes', 'partly', 'no', 'unknown')),
  valid_from        date,
  valid_to          date,
  check (valid_to >= valid_from),
  check ((lat_e5 is null) = (lon_e5 is null)),
  constraint a_secret_address_is_not_kept check (
    not secret or (part is null and street is null and house_number is null and postcode is null
                   and address_point is null and lat_e5 is null and name is null))
);
create index on network.place (service_id);
create index on network.place (municipality_code);

-- Whether there is room, as somebody of the service said at that moment. The newest row holds.
create table network.vacancy (
  id         uuid primary key default uuidv7(),
  service_id uuid not null references network.service on delete cascade,
  form_code  text not null,
  answer     text not null check (answer in ('free', 'full', 'waiting_list', 'assessed_first')),
  -- how many of the unit, when the answer is free
  free       integer check (free >= 0),
  unit_code  text,
  note       text,
  said_at    timestamptz not null,
  said_by    uuid not null,
  check (free is null or answer = 'free')
);
create index on network.vacancy (service_id, form_code, said_at desc);
