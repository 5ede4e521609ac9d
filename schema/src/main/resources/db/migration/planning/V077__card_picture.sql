-- Pictures that texts of cards show.
create table planning.card_picture (
  -- documents.file
  file_id  uuid primary key,
  card_id  uuid not null references planning.card,
  -- what is on it, for those who do not see it; its caption too
  words    text not null check (length(words) between 1 and 300),
  added_by uuid not null,
  added_at timestamptz not null
);
create index on planning.card_picture (card_id);
