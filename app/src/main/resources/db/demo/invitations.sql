-- Invitations to the meeting that was, and to one that will be. {0} is today.
insert into meetings.invitation (id, meeting_id, person_id, invited_by, sequence, reply, reply_note, replied_at, replied_sequence, first_sent_at, sent_at)
select ('0de00000-0000-4000-8000-0000000002' || right(v.person, 2))::uuid, '0de00000-0000-4000-8000-0000000000e1', v.person::uuid, '0de00000-0000-4000-8000-0000000000a3', 0,
  v.reply, v.note, case when v.reply is not null then (date {0} - 50 + time '14:20') at time zone 'Europe/Prague' end, case when v.reply is not null then 0 end,
  (date {0} - 54 + time '9:05') at time zone 'Europe/Prague', (date {0} - 54 + time '9:05') at time zone 'Europe/Prague'
from (values
  ('0de00000-0000-4000-8000-0000000000a3', 'accepted', null),
  ('0de00000-0000-4000-8000-0000000000a4', 'accepted', null),
  ('0de00000-0000-4000-8000-0000000000a5', 'accepted', null),
  ('0de00000-0000-4000-8000-0000000000a6', 'declined', 'Mám tou dobou jednání v Hrádku.'),
  ('0de00000-0000-4000-8000-0000000000a7', 'tentative', null),
  ('0de00000-0000-4000-8000-0000000000a8', 'accepted', null),
  ('0de00000-0000-4000-8000-0000000000a9', null, null)) v (person, reply, note);

update meetings.meeting set status = 'invited', invited_at = (date {0} - 1 + time '15:40') at time zone 'Europe/Prague'
where id = '0de00000-0000-4000-8000-0000000000e3';
insert into meetings.invitation (meeting_id, person_id, invited_by, sequence, reply, replied_at, replied_sequence, first_sent_at, sent_at) values
  ('0de00000-0000-4000-8000-0000000000e3', '0de00000-0000-4000-8000-0000000000a6', '0de00000-0000-4000-8000-0000000000a6', 0, 'accepted',
   (date {0} - 1 + time '16:00') at time zone 'Europe/Prague', 0, (date {0} - 1 + time '15:40') at time zone 'Europe/Prague', (date {0} - 1 + time '15:40') at time zone 'Europe/Prague'),
  ('0de00000-0000-4000-8000-0000000000e3', '0de00000-0000-4000-8000-0000000000a8', '0de00000-0000-4000-8000-0000000000a6', 0, null, null, null,
   (date {0} - 1 + time '15:40') at time zone 'Europe/Prague', (date {0} - 1 + time '15:40') at time zone 'Europe/Prague');
