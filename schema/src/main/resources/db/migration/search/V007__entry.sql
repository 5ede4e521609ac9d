-- What can be found and by whom. `terms` holds stems made by the application (Czech inflection without
-- diacritics); a reader finds an entry that is public or within one of the scopes the reader may see.
create schema search;

create table search.entry (
  kind       text not null,
  id         uuid not null,
  title      text not null,
  body       text not null,
  url        text not null,
  dated      date,
  open_to_all boolean not null,
  scopes     uuid[] not null,
  terms      tsvector not null,
  primary key (kind, id)
);
create index on search.entry using gin (terms);
create index on search.entry using gin (title gin_trgm_ops);
