-- How people prove who they are. A password is one way among three (passkey, OpenID Connect).
create table people.account (
  person_id      uuid primary key references people.person,
  password_hash  text,
  passkey_handle bytea not null unique,
  oidc_issuer    text,
  oidc_subject   text,
  disabled_at    timestamptz,
  last_login_at  timestamptz,
  created_at     timestamptz not null,
  unique (oidc_issuer, oidc_subject),
  check ((oidc_issuer is null) = (oidc_subject is null))
);

create table people.passkey (
  credential_id           bytea primary key,
  person_id               uuid not null references people.account,
  label                   text not null,
  public_key              bytea not null,
  signature_count         bigint not null,
  uv_initialized          boolean not null,
  backup_eligible         boolean not null,
  backup_state            boolean not null,
  transports              text not null,
  attestation_object      bytea,
  attestation_client_data bytea,
  created_at              timestamptz not null,
  last_used_at            timestamptz not null
);
create index on people.passkey (person_id);

-- Only the hash of a link's secret is kept: a stolen table opens nothing.
create table people.one_time_link (
  secret_hash bytea primary key,
  purpose     text not null check (purpose in ('first_administrator', 'invitation', 'new_password')),
  person_id   uuid references people.person,
  created_at  timestamptz not null,
  expires_at  timestamptz not null,
  used_at     timestamptz
);
create index on people.one_time_link (person_id);

-- A browser somebody signed in from before. Others cannot use up its attempts.
create table people.known_device (
  secret_hash  bytea not null,
  person_id    uuid not null references people.account,
  created_at   timestamptz not null,
  last_used_at timestamptz not null,
  primary key (secret_hash, person_id)
);
create index on people.known_device (person_id);

-- What the limit on guessing counts: attempts that failed or have not been decided yet.
-- The login, the address and the device are kept only as keyed hashes.
create table people.login_attempt (
  id      bigint generated always as identity primary key,
  login   bytea not null,
  source  bytea not null,
  device  bytea,
  at      timestamptz not null
);
create index on people.login_attempt (at);
create index on people.login_attempt (login, at);
create index on people.login_attempt (source, at);
create index on people.login_attempt (device, at);

-- Tables of Spring Session.
create table people.session (
  primary_id            char(36) primary key,
  session_id            char(36) not null unique,
  creation_time         bigint not null,
  last_access_time      bigint not null,
  max_inactive_interval integer not null,
  expiry_time           bigint not null,
  principal_name        varchar(100)
);
create index on people.session (expiry_time);
create index on people.session (principal_name);

create table people.session_attributes (
  session_primary_id char(36) not null references people.session on delete cascade,
  attribute_name     varchar(200) not null,
  attribute_bytes    bytea not null,
  primary key (session_primary_id, attribute_name)
);
