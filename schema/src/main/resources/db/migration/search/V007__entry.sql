-- What can be found and by whom. `terms` holds stems made by the application (Czech inflection, with and
-- without diacritics) by the rules numbered in `analysis`; a reader finds an entry that is open to all or
-- lies within one of the scopes the reader is somebody in.
create schema search;

create table search.entry (
  kind        text not null,
  id          uuid not null,
  title       text not null,
  plain_title text not null,
  body        text not null,
  url         text not null,
  dated       date,
  open_to_all boolean not null,
  scopes      uuid[] not null,
  terms       tsvector not null,
  analysis    integer not null,
  primary key (kind, id)
);
create index on search.entry using gin (terms);
create index on search.entry using gin (plain_title gin_trgm_ops);
create index on search.entry (analysis);
