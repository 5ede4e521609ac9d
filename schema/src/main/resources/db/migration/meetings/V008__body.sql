-- Bodies, their rules of procedure and their members in time.
create schema meetings;

-- Equality of ids beside overlap of periods, for one exclusion constraint.
create extension if not exists btree_gist with schema public;

create table meetings.body_type (
  code     text primary key check (code ~ '^[a-z][a-z0-9_]*$'),
  name_cs  text not null,
  name_en  text not null,
  position integer not null,
  retired  boolean not null default false,
  version  integer not null default 0
);
insert into meetings.body_type (code, name_cs, name_en, position) values
  ('steering_group', 'řídicí skupina', 'steering group', 1),
  ('working_group', 'pracovní skupina', 'working group', 2),
  ('sub_group', 'podskupina', 'sub-group', 3),
  ('council_commission', 'komise rady', 'council commission', 4),
  ('rsk_group', 'pracovní skupina RSK', 'group of the Regional Standing Conference', 5);

create table meetings.body (
  id              uuid primary key default uuidv7(),
  type_code       text not null references meetings.body_type,
  name            text not null check (length(name) between 1 and 300),
  short_name      text check (length(short_name) <= 60),
  programme       text,
  purpose         text,
  parent_id       uuid references meetings.body,
  organisation_id uuid,
  public_meetings boolean not null default false,
  valid_from      date,
  valid_to        date,
  version         integer not null default 0,
  check (valid_to >= valid_from)
);
create index on meetings.body (type_code);
create index on meetings.body (parent_id);
create index on meetings.body (organisation_id);

-- One row is one version and is never changed once a vote was taken under it; a change is a new row.
create table meetings.rules_of_procedure (
  id                       uuid primary key default uuidv7(),
  body_id                  uuid not null references meetings.body,
  valid_from               date not null,
  valid_to                 date,
  source                   text not null,
  quorum_base              text not null check (quorum_base in ('entitled', 'none')),
  quorum_part              integer not null check (quorum_part > 0),
  quorum_whole             integer not null check (quorum_whole >= quorum_part),
  quorum_exceeds           boolean not null,
  majority_base            text not null check (majority_base in ('present', 'entitled', 'cast')),
  majority_part            integer not null check (majority_part > 0),
  majority_whole           integer not null check (majority_whole >= majority_part),
  majority_exceeds         boolean not null,
  tie_rule                 text not null check (tie_rule in ('not_adopted', 'chair_decides')),
  vote_unit                text not null check (vote_unit in ('person', 'organisation')),
  abstentions_are_cast     boolean not null,
  written_ballot           boolean not null,
  written_ballot_days      integer not null check (written_ballot_days between 1 and 60),
  silence                  text not null check (silence in ('nothing', 'consent', 'abstention')),
  notice_days              integer not null check (notice_days between 0 and 60),
  agenda_days              integer not null check (agenda_days between 0 and 60),
  papers_days              integer not null check (papers_days between 0 and 60),
  excuse_days              integer not null check (excuse_days between 0 and 60),
  verifiers                integer not null check (verifiers between 0 and 2),
  convened_by              text not null check (convened_by in ('chair', 'coordinator', 'secretary')),
  request_part             integer not null check (request_part > 0),
  request_whole            integer not null check (request_whole >= request_part),
  guest_meetings_first     integer not null check (guest_meetings_first between 0 and 12),
  admission                text not null check (admission in ('vote', 'appointment', 'vote_and_appointment', 'nomination')),
  appointing_body_id       uuid references meetings.body,
  -- After how many unexcused absences in a row a membership may be ended.
  absences                 integer not null default 3 check (absences between 1 and 12),
  meetings_per_year        integer check (meetings_per_year between 1 and 52),
  numbering                text not null check (numbering in ('none', 'series', 'yearly')),
  check (valid_to >= valid_from)
);
create unique index on meetings.rules_of_procedure (body_id, valid_from);
create index on meetings.rules_of_procedure (appointing_body_id);

create table meetings.membership (
  id                  uuid primary key default uuidv7(),
  body_id             uuid not null references meetings.body,
  person_id           uuid,
  organisation_id     uuid,
  function            text not null check (function in
                        ('chair', 'vice_chair', 'secretary', 'member', 'substitute', 'guest')),
  triad               text check (triad in ('commissioner', 'provider', 'client')),
  votes               boolean not null,
  substitute_for      uuid references meetings.membership,
  valid_from          date not null,
  valid_to            date,
  admitted_meeting_id uuid,
  ended_meeting_id    uuid,
  end_reason          text check (end_reason in ('resigned', 'transferred', 'absence', 'term_ended', 'replaced', 'other')),
  transferred_from    uuid references meetings.membership,
  note                text,
  version             integer not null default 0,
  check (valid_to >= valid_from),
  check (person_id is not null or organisation_id is not null),
  check ((function = 'substitute') = (substitute_for is not null)),
  check (not votes or function not in ('guest', 'substitute')),
  -- Nobody is in a body twice at once, in whatever functions; nor is an organisation that names nobody.
  constraint one_membership_of_a_person exclude using gist (
    body_id with =, person_id with =, daterange(valid_from, valid_to, '[]') with &&),
  constraint one_membership_of_an_organisation exclude using gist (
    body_id with =, organisation_id with =, daterange(valid_from, valid_to, '[]') with &&) where (person_id is null)
);
create index on meetings.membership (body_id, valid_from);
create index on meetings.membership (person_id);
create index on meetings.membership (organisation_id);
create index on meetings.membership (substitute_for);
create index on meetings.membership (transferred_from);
create index on meetings.membership (admitted_meeting_id);
create index on meetings.membership (ended_meeting_id);
