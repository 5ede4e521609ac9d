-- "Zvoňte u Nováků": hours are written in words, and words may tell the way to a secret address.
update network.place set hours = null where secret;
alter table network.place add constraint hours_of_a_secret_address_are_not_kept
  check (not secret or hours is null);

-- Room that somebody told of long ago is nothing to send people to.
alter table network.reminder_rule
  add column room_days integer not null default 30 check (room_days between 1 and 365);
