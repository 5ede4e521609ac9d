-- What plain words mean when somebody looks for help. Every change is a new version of a concept;
-- the highest one holds.
create schema catalogue;

create table catalogue.concept (
  code       text not null check (code ~ '^[tngm]-[a-z0-9-]{1,60}$'),
  version    integer not null,
  label      text not null,
  phrases    text[] not null,
  -- types of services and of other help with how well they answer, e.g. "AD:1 NOC:0.45"
  types      text not null,
  -- target groups, so too
  groups     text not null,
  forms      text[] not null,
  age_from   integer check (age_from between 0 and 120),
  age_to     integer check (age_to between 0 and 120),
  sex        text not null check (sex in ('any', 'women', 'men')),
  removed    boolean not null default false,
  changed_at timestamptz not null,
  -- null: it came with the application
  changed_by uuid,
  primary key (code, version)
);
