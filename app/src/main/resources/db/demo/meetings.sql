-- Invented bodies and meetings. {0} is today.
insert into meetings.body (id, type_code, name, short_name, programme, purpose, parent_id, organisation_id, public_meetings, valid_from) values
  ('0de00000-0000-4000-8000-0000000000b1', 'steering_group', 'Řídicí skupina komunitního plánování', 'Řídicí skupina', 'Komunitní plánování sociálních služeb regionu Liberec',
   'Vede celé plánování, schvaluje návrhy pracovních skupin a předkládá plán městům.', null, '0de00000-0000-4000-8000-000000000001', false, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000b2', 'working_group', 'Pracovní skupina pro rodiny s dětmi a mládež', 'Rodiny a mládež', 'Komunitní plánování sociálních služeb regionu Liberec',
   'Hledá, co rodinám s dětmi a mladým lidem v území chybí, a navrhuje opatření do plánu.', '0de00000-0000-4000-8000-0000000000b1', '0de00000-0000-4000-8000-000000000001', true, date {0} - 1500),
  ('0de00000-0000-4000-8000-0000000000b3', 'working_group', 'Pracovní skupina pro seniory', 'Senioři', 'Komunitní plánování sociálních služeb regionu Liberec',
   'Terénní a odlehčovací služby, bydlení a volný čas starších lidí.', '0de00000-0000-4000-8000-0000000000b1', '0de00000-0000-4000-8000-000000000001', false, date {0} - 700);

insert into meetings.rules_of_procedure (id, body_id, valid_from, source, quorum_base, quorum_part, quorum_whole, quorum_exceeds,
  majority_base, majority_part, majority_whole, majority_exceeds, tie_rule, vote_unit, abstentions_are_cast, written_ballot, written_ballot_days, silence,
  notice_days, agenda_days, papers_days, excuse_days, verifiers, convened_by, request_part, request_whole, guest_meetings_first, admission, meetings_per_year, numbering)
select ('0de00000-0000-4000-8000-0000000000c' || right(id::text, 1))::uuid, id, valid_from, 'jednací řád skupiny, čl. 4 až 9', 'entitled', 1, 2, true,
  'present', 1, 2, true, 'not_adopted', 'person', true, true, 7, 'nothing',
  5, 3, 5, 2, 1, 'chair', 1, 3, 1, 'vote', 4, 'yearly'
from meetings.body where id::text like '0de00000-%';

insert into meetings.membership (id, body_id, person_id, organisation_id, function, triad, votes, valid_from) values
  ('0de00000-0000-4000-8000-0000000000d1', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a3', '0de00000-0000-4000-8000-000000000005', 'chair', 'provider', true, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000d2', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a4', '0de00000-0000-4000-8000-000000000001', 'secretary', 'commissioner', false, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000d3', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a5', '0de00000-0000-4000-8000-000000000003', 'member', 'provider', true, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000d4', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a6', '0de00000-0000-4000-8000-000000000004', 'member', 'provider', true, date {0} - 500),
  ('0de00000-0000-4000-8000-0000000000d5', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a7', '0de00000-0000-4000-8000-000000000006', 'member', 'client', true, date {0} - 400),
  ('0de00000-0000-4000-8000-0000000000d6', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a8', '0de00000-0000-4000-8000-000000000007', 'member', 'provider', true, date {0} - 400),
  ('0de00000-0000-4000-8000-0000000000d7', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000aa', null, 'guest', 'client', false, date {0} - 60),
  ('0de00000-0000-4000-8000-0000000000d8', '0de00000-0000-4000-8000-0000000000b1', '0de00000-0000-4000-8000-0000000000a2', '0de00000-0000-4000-8000-000000000001', 'chair', 'commissioner', true, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000d9', '0de00000-0000-4000-8000-0000000000b1', '0de00000-0000-4000-8000-0000000000a3', '0de00000-0000-4000-8000-000000000005', 'member', 'provider', true, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000da', '0de00000-0000-4000-8000-0000000000b3', '0de00000-0000-4000-8000-0000000000a6', '0de00000-0000-4000-8000-000000000004', 'chair', 'provider', true, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000db', '0de00000-0000-4000-8000-0000000000b3', '0de00000-0000-4000-8000-0000000000a8', '0de00000-0000-4000-8000-000000000007', 'member', 'provider', true, date {0} - 700);
insert into meetings.membership (id, body_id, person_id, organisation_id, function, votes, substitute_for, valid_from) values
  ('0de00000-0000-4000-8000-0000000000dc', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a9', '0de00000-0000-4000-8000-000000000003', 'substitute', false, '0de00000-0000-4000-8000-0000000000d3', date {0} - 300);

insert into meetings.meeting (id, body_id, number, title, form, status, held_on, starts_at, ends_at, place, room_link, public_contact, open_to_public, opened_at, closed_at) values
  ('0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000b2', '1/' || extract(year from date {0} - 42), null, 'in_person', 'held', date {0} - 42, '10:00', '12:00', 'Liberec, Nová radnice, místnost 203', null, null, true,
   (date {0} - 42 + time '10:00') at time zone 'Europe/Prague', (date {0} - 42 + time '11:50') at time zone 'Europe/Prague'),
  ('0de00000-0000-4000-8000-0000000000e2', '0de00000-0000-4000-8000-0000000000b2', '2/' || extract(year from date {0} + 14), null, 'hybrid', 'planned', date {0} + 14, '10:00', '12:00', 'Liberec, Nová radnice, místnost 203', 'https://schuzky.example/rodiny', 'Jana Vrbická, 485 000 002', true, null, null),
  ('0de00000-0000-4000-8000-0000000000e3', '0de00000-0000-4000-8000-0000000000b3', '1/' || extract(year from date {0} + 21), 'Odlehčovací služby na Hrádecku', 'in_person', 'planned', date {0} + 21, '13:00', '15:00', 'Hrádek nad Nisou, městský úřad', null, null, false, null, null);

insert into meetings.official (meeting_id, office, person_id, name) values
  ('0de00000-0000-4000-8000-0000000000e1', 'chair', '0de00000-0000-4000-8000-0000000000a3', 'Drahomíra Koubelková'),
  ('0de00000-0000-4000-8000-0000000000e1', 'minute_taker', '0de00000-0000-4000-8000-0000000000a4', 'Ing. Ondřej Malátný'),
  ('0de00000-0000-4000-8000-0000000000e1', 'verifier', '0de00000-0000-4000-8000-0000000000a8', 'Blanka Horáčková, DiS.');

insert into meetings.agenda_item (id, meeting_id, position, kind, state, title, description, owner_person_id, minutes_planned, discussion) values
  ('0de00000-0000-4000-8000-0000000000f1', '0de00000-0000-4000-8000-0000000000e1', 1, 'procedure', 'accepted', 'Zahájení, schválení programu a volba ověřovatele', null, '0de00000-0000-4000-8000-0000000000a3', 10, null),
  ('0de00000-0000-4000-8000-0000000000f2', '0de00000-0000-4000-8000-0000000000e1', 2, 'topic', 'accepted', 'Nízkoprahový klub v Chrastavě', 'Kde by mohl být, pro koho a z čeho by se platil.', '0de00000-0000-4000-8000-0000000000a5', 40,
   'Klub by sloužil dětem od 10 do 18 let. Město Chrastava nabízí bývalou školní družinu, je potřeba ji opravit. Rodiče žádají otevřeno i v sobotu.'),
  ('0de00000-0000-4000-8000-0000000000f3', '0de00000-0000-4000-8000-0000000000e1', 3, 'topic', 'accepted', 'Doučování v rodinách', null, '0de00000-0000-4000-8000-0000000000a8', 30,
   'Služba stačí v Liberci, v obcích kolem chybí dobrovolníci.'),
  ('0de00000-0000-4000-8000-0000000000f4', '0de00000-0000-4000-8000-0000000000e2', 1, 'task_review', 'accepted', 'Kontrola úkolů', null, '0de00000-0000-4000-8000-0000000000a4', 15, null),
  ('0de00000-0000-4000-8000-0000000000f5', '0de00000-0000-4000-8000-0000000000e2', 2, 'topic', 'accepted', 'Záměr klubu v Chrastavě: hlasování o zařazení do plánu', 'Podklad přednese Středisko Pod Ještědem.', '0de00000-0000-4000-8000-0000000000a5', 40, null),
  ('0de00000-0000-4000-8000-0000000000f6', '0de00000-0000-4000-8000-0000000000e2', 3, 'topic', 'accepted', 'Různé a termín příštího jednání', null, null, 20, null),
  ('0de00000-0000-4000-8000-0000000000f7', '0de00000-0000-4000-8000-0000000000e2', 4, 'topic', 'proposed', 'Letní tábory pro děti z azylového domu', 'Navrhuji probrat, kdo by je letos připravil.', '0de00000-0000-4000-8000-0000000000a7', 15, null),
  ('0de00000-0000-4000-8000-0000000000f8', '0de00000-0000-4000-8000-0000000000e3', 1, 'topic', 'accepted', 'Kolik rodin čeká na odlehčovací službu', null, '0de00000-0000-4000-8000-0000000000a6', 60, null);

insert into meetings.attendance (id, meeting_id, membership_id, person_id, name, organisation, capacity, status)
select ('0de00000-0000-4000-8000-000000001' || right(m.id::text, 3))::uuid, '0de00000-0000-4000-8000-0000000000e1', m.id, m.person_id,
  concat_ws(' ', p.given_name, p.family_name), null, case m.function when 'guest' then 'guest' when 'substitute' then 'substitute' else 'member' end,
  case when m.id in ('0de00000-0000-4000-8000-0000000000d4', '0de00000-0000-4000-8000-0000000000dc') then 'excused' else 'present' end
from meetings.membership m
join (values ('0de00000-0000-4000-8000-0000000000a3'::uuid, 'Drahomíra', 'Koubelková'), ('0de00000-0000-4000-8000-0000000000a4', 'Ondřej', 'Malátný'),
  ('0de00000-0000-4000-8000-0000000000a5', 'Radovan', 'Šebestík'), ('0de00000-0000-4000-8000-0000000000a6', 'Květoslava', 'Najmanová-Pospíchalová'),
  ('0de00000-0000-4000-8000-0000000000a7', 'Leopold', 'Štolba'), ('0de00000-0000-4000-8000-0000000000a8', 'Blanka', 'Horáčková'),
  ('0de00000-0000-4000-8000-0000000000a9', 'Tomáš', 'Rezek')) p (id, given_name, family_name) on p.id = m.person_id
where m.body_id = '0de00000-0000-4000-8000-0000000000b2';

insert into meetings.presence (attendance_id, came_at, left_at)
select a.id, m.opened_at, m.closed_at from meetings.attendance a join meetings.meeting m on m.id = a.meeting_id
where a.status = 'present' and m.id = '0de00000-0000-4000-8000-0000000000e1';

insert into meetings.motion (id, meeting_id, item_id, position, wording, proposed_by, manner, state, rules_id, opened_at, closed_at, entitled, present, quorum, base, in_favour, against, abstained, decision, explanation, recorded_by) values
  ('0de00000-0000-4000-8000-000000000091', '0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000f1', 1, 'Skupina schvaluje program jednání.', 'Drahomíra Koubelková', 'show_of_hands', 'closed', '0de00000-0000-4000-8000-0000000000c2',
   (date {0} - 42 + time '10:05') at time zone 'Europe/Prague', (date {0} - 42 + time '10:06') at time zone 'Europe/Prague', 5, 4, 3, 4, 4, 0, 0, 'adopted', '{"steps": []}', '0de00000-0000-4000-8000-0000000000a4'),
  ('0de00000-0000-4000-8000-000000000092', '0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000f2', 2, 'Skupina doporučuje zařadit klub v Chrastavě do komunitního plánu.', 'Radovan Šebestík', 'show_of_hands', 'closed', '0de00000-0000-4000-8000-0000000000c2',
   (date {0} - 42 + time '10:50') at time zone 'Europe/Prague', (date {0} - 42 + time '10:52') at time zone 'Europe/Prague', 5, 4, 3, 4, 3, 0, 1, 'adopted', '{"steps": []}', '0de00000-0000-4000-8000-0000000000a4');

insert into meetings.conclusion (id, meeting_id, item_id, position, kind, wording, reason, created_at) values
  ('0de00000-0000-4000-8000-000000000081', '0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000f2', 1, 'into_plan', 'Zařadit do plánu nízkoprahový klub pro děti a mládež v Chrastavě.', null, now()),
  ('0de00000-0000-4000-8000-000000000082', '0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000f3', 2, 'to_be_discussed', 'Doučování mimo Liberec se projedná se školami.', null, now());

insert into meetings.task (id, body_id, meeting_id, item_id, conclusion_id, wording, owner_person_id, due_on, due_precision, state, created_at) values
  ('0de00000-0000-4000-8000-000000000071', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000f2', '0de00000-0000-4000-8000-000000000081',
   'Připravit záměr klubu s rozpočtem', '0de00000-0000-4000-8000-0000000000a5', date {0} + 7, 'day', 'in_progress', now()),
  ('0de00000-0000-4000-8000-000000000072', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000e1', '0de00000-0000-4000-8000-0000000000f3', '0de00000-0000-4000-8000-000000000082',
   'Oslovit ředitele škol v Chrastavě a Hrádku', '0de00000-0000-4000-8000-0000000000a8', date {0} - 5, 'day', 'open', now());
insert into meetings.task_change (task_id, at, by_person, meeting_id, state, note) values
  ('0de00000-0000-4000-8000-000000000071', now(), '0de00000-0000-4000-8000-0000000000a4', '0de00000-0000-4000-8000-0000000000e1', 'open', null),
  ('0de00000-0000-4000-8000-000000000071', now(), '0de00000-0000-4000-8000-0000000000a5', null, 'in_progress', 'Mluvím s městem o družině.'),
  ('0de00000-0000-4000-8000-000000000072', now(), '0de00000-0000-4000-8000-0000000000a4', '0de00000-0000-4000-8000-0000000000e1', 'open', null);

insert into meetings.meeting_request (id, body_id, subject, reason, asked_by, asked_at, enough_at, meeting_id) values
  ('0de00000-0000-4000-8000-0000000000f9', '0de00000-0000-4000-8000-0000000000b2', 'Záměr klubu v Chrastavě: hlasování o zařazení do plánu', 'Město rozhoduje o bývalé družině příští měsíc, skupina by se měla vyjádřit dřív.',
   '0de00000-0000-4000-8000-0000000000a5', (date {0} - 20 + time '09:10') at time zone 'Europe/Prague', (date {0} - 19 + time '14:30') at time zone 'Europe/Prague', '0de00000-0000-4000-8000-0000000000e2');
insert into meetings.request_supporter (request_id, person_id, joined_at) values
  ('0de00000-0000-4000-8000-0000000000f9', '0de00000-0000-4000-8000-0000000000a5', (date {0} - 20 + time '09:10') at time zone 'Europe/Prague'),
  ('0de00000-0000-4000-8000-0000000000f9', '0de00000-0000-4000-8000-0000000000a8', (date {0} - 19 + time '14:30') at time zone 'Europe/Prague');
