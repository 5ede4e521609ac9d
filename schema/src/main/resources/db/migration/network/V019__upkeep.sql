-- When people of a service are asked whether what is said about it still holds. One row.
create table network.reminder_rule (
  only_one   boolean primary key default true check (only_one),
  -- since somebody last confirmed or changed it
  after_days integer not null check (after_days between 1 and 3650),
  -- between two letters about the same service
  every_days integer not null check (every_days between 1 and 3650),
  -- how long the link in a letter works
  link_days  integer not null check (link_days between 1 and 365),
  -- whether services whose provider has nobody in the directory are asked at their public address
  strangers  boolean not null default true,
  version    integer not null default 1
);
insert into network.reminder_rule (after_days, every_days, link_days) values (90, 14, 60);

-- Only the hash of a link's secret is kept: a stolen table opens nothing.
create table network.verification_link (
  secret_hash bytea primary key,
  service_id  uuid not null references network.service on delete cascade,
  -- to whom the letter went; null: to the public address of the service
  person_id   uuid,
  created_at  timestamptz not null,
  expires_at  timestamptz not null
);
create index on network.verification_link (service_id);
create index on network.verification_link (expires_at);

-- What somebody of the service said has changed, until it is written down.
create table network.reported_change (
  id         uuid primary key default uuidv7(),
  service_id uuid not null references network.service on delete cascade,
  person_id  uuid,
  note       text not null,
  said_at    timestamptz not null,
  settled_at timestamptz
);
create index on network.reported_change (service_id);
