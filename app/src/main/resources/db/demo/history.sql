-- Four older years of one invented group: its meetings, who came, what was concluded and what became of its tasks. {0} is today.
insert into meetings.meeting (id, body_id, form, status, held_on, starts_at, ends_at, place, open_to_public, opened_at, closed_at)
select v.id::uuid, '0de00000-0000-4000-8000-0000000000b2', 'in_person', 'held', v.day, '10:00', '12:00', 'Liberec, Nová radnice, místnost 203', true,
  (v.day + time '10:00') at time zone 'Europe/Prague', (v.day + time '11:45') at time zone 'Europe/Prague'
from (select id, date_trunc('week', near)::date + 2 as day from (values
  ('0de00000-0000-4000-8000-0000000030e1', date {0} - 1430),
  ('0de00000-0000-4000-8000-0000000030e2', date {0} - 1290),
  ('0de00000-0000-4000-8000-0000000030e3', date {0} - 1110),
  ('0de00000-0000-4000-8000-0000000030e4', date {0} - 930),
  ('0de00000-0000-4000-8000-0000000030e5', date {0} - 760),
  ('0de00000-0000-4000-8000-0000000030e6', date {0} - 560),
  ('0de00000-0000-4000-8000-0000000030e7', date {0} - 380),
  ('0de00000-0000-4000-8000-0000000030e8', date {0} - 200)) w (id, near)) v;

insert into meetings.membership (id, body_id, person_id, organisation_id, function, triad, votes, valid_from, valid_to, end_reason, ended_meeting_id) values
  ('0de00000-0000-4000-8000-0000000030d1', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000ac', '0de00000-0000-4000-8000-000000000005', 'chair', 'provider', true, date {0} - 1450, date {0} - 701, 'resigned', '0de00000-0000-4000-8000-0000000030e5'),
  ('0de00000-0000-4000-8000-0000000030d2', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a2', '0de00000-0000-4000-8000-000000000001', 'secretary', 'commissioner', false, date {0} - 1450, date {0} - 701, 'replaced', '0de00000-0000-4000-8000-0000000030e5'),
  ('0de00000-0000-4000-8000-0000000030d3', '0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-0000000000a9', '0de00000-0000-4000-8000-000000000003', 'member', 'provider', true, date {0} - 1450, date {0} - 701, 'replaced', '0de00000-0000-4000-8000-0000000030e5'),
  ('0de00000-0000-4000-8000-0000000030d4', '0de00000-0000-4000-8000-0000000000b2', null, '0de00000-0000-4000-8000-000000000004', 'member', 'provider', true, date {0} - 1450, date {0} - 501, 'replaced', '0de00000-0000-4000-8000-0000000030e6');
update meetings.membership set admitted_meeting_id = '0de00000-0000-4000-8000-0000000030e5' where id in ('0de00000-0000-4000-8000-0000000000d1', '0de00000-0000-4000-8000-0000000000d2', '0de00000-0000-4000-8000-0000000000d3');
update meetings.membership set admitted_meeting_id = '0de00000-0000-4000-8000-0000000030e6' where id = '0de00000-0000-4000-8000-0000000000d4';

insert into meetings.agenda_item (id, meeting_id, position, kind, state, title, confidential, discussion) values
  ('0de00000-0000-4000-8000-000000003111', '0de00000-0000-4000-8000-0000000030e1', 1, 'topic', 'accepted', 'Nízkoprahový klub pro děti a mládež', false, 'Děti se scházejí na náměstí, v Chrastavě není kam jít. Město se o prostory zajímá.'),
  ('0de00000-0000-4000-8000-000000003112', '0de00000-0000-4000-8000-0000000030e1', 2, 'topic', 'accepted', 'Letní tábory', false, 'Rodiny s nízkým příjmem tábor nezaplatí.'),
  ('0de00000-0000-4000-8000-000000003121', '0de00000-0000-4000-8000-0000000030e2', 1, 'topic', 'accepted', 'Prostory pro nízkoprahový klub', false, 'Středisko obešlo tři místa, žádné nestačí.'),
  ('0de00000-0000-4000-8000-000000003122', '0de00000-0000-4000-8000-0000000030e2', 2, 'topic', 'accepted', 'Dluhy rodin', false, 'Exekuce má každá pátá rodina, se kterou se pracuje.'),
  ('0de00000-0000-4000-8000-000000003131', '0de00000-0000-4000-8000-0000000030e3', 1, 'topic', 'accepted', 'Dluhová poradna v Hrádku', false, 'Poradna by jezdila jednou týdně, kancelář nabízí městský úřad.'),
  ('0de00000-0000-4000-8000-000000003132', '0de00000-0000-4000-8000-0000000030e3', 2, 'topic', 'accepted', 'Letní tábory', false, 'Tábory pořádají města ze svého.'),
  ('0de00000-0000-4000-8000-000000003141', '0de00000-0000-4000-8000-0000000030e4', 1, 'topic', 'accepted', 'Nízkoprahový klub: bývalá školní družina', false, 'Škola družinu opouští, budova je bez bariér.'),
  ('0de00000-0000-4000-8000-000000003142', '0de00000-0000-4000-8000-0000000030e4', 2, 'topic', 'accepted', 'Doprovod rodin na úřady', false, 'Rodiče se úřadů bojí a přicházejí o dávky.'),
  ('0de00000-0000-4000-8000-000000003151', '0de00000-0000-4000-8000-0000000030e5', 1, 'topic', 'accepted', 'Doučování v rodinách', false, 'Most přes Nisu podal žádost, rozhodne se na podzim.'),
  ('0de00000-0000-4000-8000-000000003152', '0de00000-0000-4000-8000-0000000030e5', 2, 'topic', 'accepted', 'Volba předsedkyně', false, 'Zdeňka Potůčková končí, navržena je Drahomíra Koubelková.'),
  ('0de00000-0000-4000-8000-000000003161', '0de00000-0000-4000-8000-0000000030e6', 1, 'topic', 'accepted', 'Nízkoprahový klub v Chrastavě', false, 'Bez počtu dětí město o nájmu nerozhodne.'),
  ('0de00000-0000-4000-8000-000000003162', '0de00000-0000-4000-8000-0000000030e6', 2, 'topic', 'accepted', 'Pomoc jedné rodině', true, 'Jen pro členy.'),
  ('0de00000-0000-4000-8000-000000003171', '0de00000-0000-4000-8000-0000000030e7', 1, 'topic', 'accepted', 'Odlehčení pro pečující rodiče', false, 'Rodiče dětí s postižením čekají na odlehčení i půl roku.'),
  ('0de00000-0000-4000-8000-000000003172', '0de00000-0000-4000-8000-0000000030e7', 2, 'topic', 'accepted', 'Doučování v rodinách', false, 'V Liberci stačí, v Chrastavě a Hrádku chybějí dobrovolníci.'),
  ('0de00000-0000-4000-8000-000000003181', '0de00000-0000-4000-8000-0000000030e8', 1, 'topic', 'accepted', 'Nízkoprahový klub v Chrastavě', false, 'Město nabízí družinu od příštího roku.');

insert into meetings.conclusion (id, meeting_id, item_id, position, kind, wording, reason, confidential, created_at)
select v.id::uuid, m.id, v.item::uuid, v.position, v.kind, v.wording, v.reason, v.confidential, m.closed_at from (values
  ('0de00000-0000-4000-8000-000000003211', '0de00000-0000-4000-8000-000000003111', 1, 'to_be_discussed', 'Prostory pro klub se projednají s městem Chrastava.', null, false),
  ('0de00000-0000-4000-8000-000000003212', '0de00000-0000-4000-8000-000000003112', 2, 'will_be_handled', 'Tábory pro děti z rodin s nízkým příjmem se budou řešit každé jaro.', null, false),
  ('0de00000-0000-4000-8000-000000003221', '0de00000-0000-4000-8000-000000003121', 1, 'noted', 'Město Chrastava prostory pro klub zatím nemá.', null, false),
  ('0de00000-0000-4000-8000-000000003222', '0de00000-0000-4000-8000-000000003122', 2, 'will_be_handled', 'Dluhy rodin se budou řešit s dluhovou poradnou.', null, false),
  ('0de00000-0000-4000-8000-000000003231', '0de00000-0000-4000-8000-000000003131', 1, 'recommends', 'Skupina doporučuje otevřít dluhovou poradnu jednou týdně i v Hrádku.', null, false),
  ('0de00000-0000-4000-8000-000000003232', '0de00000-0000-4000-8000-000000003132', 2, 'will_not_be_handled', 'Letní tábory se v rámci komunitního plánu řešit nebudou.', 'Pořádají je města ze svého.', false),
  ('0de00000-0000-4000-8000-000000003241', '0de00000-0000-4000-8000-000000003141', 1, 'will_be_handled', 'Klub se bude řešit v bývalé školní družině.', null, false),
  ('0de00000-0000-4000-8000-000000003242', '0de00000-0000-4000-8000-000000003142', 2, 'to_be_discussed', 'Doprovázení rodin při jednání s úřady se projedná s městy.', null, false),
  ('0de00000-0000-4000-8000-000000003251', '0de00000-0000-4000-8000-000000003151', 1, 'project_submitted', 'Na doučování v rodinách je podán projekt.', null, false),
  ('0de00000-0000-4000-8000-000000003252', '0de00000-0000-4000-8000-000000003152', 2, 'approves', 'Skupina zvolila předsedkyní Drahomíru Koubelkovou.', null, false),
  ('0de00000-0000-4000-8000-000000003261', '0de00000-0000-4000-8000-000000003161', 1, 'instructs', 'Skupina ukládá spočítat, kolik dětí by do klubu chodilo.', null, false),
  ('0de00000-0000-4000-8000-000000003262', '0de00000-0000-4000-8000-000000003162', 2, 'noted', 'Skupina bere na vědomí, jak se rodině pomáhá.', null, true),
  ('0de00000-0000-4000-8000-000000003271', '0de00000-0000-4000-8000-000000003171', 1, 'will_be_handled', 'Odlehčovací služba pro rodiče dětí s postižením se bude řešit s poskytovateli.', null, false),
  ('0de00000-0000-4000-8000-000000003272', '0de00000-0000-4000-8000-000000003172', 2, 'will_be_handled', 'Doučování se bude řešit i v Chrastavě a Hrádku.', null, false),
  ('0de00000-0000-4000-8000-000000003281', '0de00000-0000-4000-8000-000000003181', 1, 'noted', 'Město Chrastava nabízí pro klub bývalou družinu.', null, false)) v (id, item, position, kind, wording, reason, confidential)
join meetings.agenda_item i on i.id = v.item::uuid join meetings.meeting m on m.id = i.meeting_id;

insert into meetings.task (id, body_id, meeting_id, item_id, conclusion_id, wording, owner_person_id, owner_organisation_id, owner_role, due_on, due_precision, state, replaced_by, created_at)
select v.id::uuid, m.body_id, m.id, i.id, v.conclusion::uuid, v.wording, v.person::uuid, v.organisation::uuid, v.role, m.held_on + v.days, v.precision, v.state, v.instead::uuid, m.closed_at from (values
  ('0de00000-0000-4000-8000-000000003306', '0de00000-0000-4000-8000-000000003241', 'Domluvit prohlídku bývalé školní družiny', null, '0de00000-0000-4000-8000-000000000006', null, 60, 'day', 'done', null),
  ('0de00000-0000-4000-8000-000000003301', '0de00000-0000-4000-8000-000000003211', 'Zjistit, které prostory by pro klub byly', null, '0de00000-0000-4000-8000-000000000003', null, 90, 'day', 'done', null),
  ('0de00000-0000-4000-8000-000000003302', '0de00000-0000-4000-8000-000000003212', 'Sepsat, kdo v regionu pořádá tábory', null, null, 'tajemník skupiny', null::integer, 'none', 'done', null),
  ('0de00000-0000-4000-8000-000000003303', '0de00000-0000-4000-8000-000000003222', 'Pozvat dluhovou poradnu na jednání', '0de00000-0000-4000-8000-0000000000a2', null, null, 100, 'day', 'done', null),
  ('0de00000-0000-4000-8000-000000003304', '0de00000-0000-4000-8000-000000003221', 'Hledat prostory pro klub i mimo Chrastavu', null, '0de00000-0000-4000-8000-000000000003', null, null::integer, 'ongoing', 'cancelled', '0de00000-0000-4000-8000-000000003306'),
  ('0de00000-0000-4000-8000-000000003305', '0de00000-0000-4000-8000-000000003231', 'Předat doporučení o poradně řídicí skupině', '0de00000-0000-4000-8000-0000000000a2', null, null, 30, 'day', 'continues', null),
  ('0de00000-0000-4000-8000-000000003307', '0de00000-0000-4000-8000-000000003242', 'Zjistit, o jaký doprovod by rodiny stály', null, null, null, null::integer, 'none', 'open', null),
  ('0de00000-0000-4000-8000-000000003308', '0de00000-0000-4000-8000-000000003251', 'Dát skupině vědět, jak žádost o doučování dopadla', null, '0de00000-0000-4000-8000-000000000007', null, 120, 'day', 'done', null),
  ('0de00000-0000-4000-8000-000000003309', '0de00000-0000-4000-8000-000000003261', 'Spočítat, kolik dětí by do klubu chodilo', null, '0de00000-0000-4000-8000-000000000005', null, null::integer, 'ongoing', 'in_progress', null),
  ('0de00000-0000-4000-8000-000000003310', '0de00000-0000-4000-8000-000000003271', 'Zmapovat odlehčovací služby pro děti', null, '0de00000-0000-4000-8000-000000000004', null, 90, 'day', 'cancelled', null),
  ('0de00000-0000-4000-8000-000000003311', '0de00000-0000-4000-8000-000000003272', 'Najít dobrovolníky pro doučování v Chrastavě a Hrádku', null, '0de00000-0000-4000-8000-000000000007', null, null::integer, 'none', 'open', null)) v (id, conclusion, wording, person, organisation, role, days, precision, state, instead)
join meetings.conclusion c on c.id = v.conclusion::uuid join meetings.agenda_item i on i.id = c.item_id join meetings.meeting m on m.id = c.meeting_id;
insert into meetings.task_change (task_id, at, meeting_id, state)
select t.id, t.created_at, t.meeting_id, 'open' from meetings.task t where t.id::text like '0de00000-0000-4000-8000-0000000033%';
insert into meetings.task_change (task_id, at, meeting_id, state, note)
select v.task::uuid, m.closed_at, m.id, v.state, v.note from (values
  ('0de00000-0000-4000-8000-000000003301', '0de00000-0000-4000-8000-0000000030e2', 'done', 'Tři místa, žádné nevyhovuje.'),
  ('0de00000-0000-4000-8000-000000003302', '0de00000-0000-4000-8000-0000000030e3', 'done', null),
  ('0de00000-0000-4000-8000-000000003303', '0de00000-0000-4000-8000-0000000030e3', 'done', null),
  ('0de00000-0000-4000-8000-000000003304', '0de00000-0000-4000-8000-0000000030e4', 'cancelled', 'Město mezitím ukázalo družinu.'),
  ('0de00000-0000-4000-8000-000000003305', '0de00000-0000-4000-8000-0000000030e4', 'continues', 'Řídicí skupina se sejde na podzim.'),
  ('0de00000-0000-4000-8000-000000003306', '0de00000-0000-4000-8000-0000000030e5', 'done', null),
  ('0de00000-0000-4000-8000-000000003308', '0de00000-0000-4000-8000-0000000030e6', 'done', 'Projekt byl podpořen.'),
  ('0de00000-0000-4000-8000-000000003309', '0de00000-0000-4000-8000-0000000030e7', 'in_progress', 'Škola poslala první čísla.'),
  ('0de00000-0000-4000-8000-000000003310', '0de00000-0000-4000-8000-0000000030e8', 'cancelled', 'Mapuje to kraj.')) v (task, meeting, state, note)
join meetings.meeting m on m.id = v.meeting::uuid;

-- Of the third meeting no presence sheet was kept.
insert into meetings.attendance (meeting_id, membership_id, person_id, name, capacity, status)
select m.id, s.id, s.person_id, coalesce(p.name, 'Milada Zahradová'), case s.function when 'guest' then 'guest' when 'substitute' then 'substitute' else 'member' end,
  case when (ascii(right(s.id::text, 1)) + right(m.id::text, 1)::integer) % 4 = 0 then 'excused' else 'present' end
from meetings.meeting m join meetings.membership s on s.body_id = m.body_id and m.held_on between s.valid_from and coalesce(s.valid_to, m.held_on)
left join (values ('0de00000-0000-4000-8000-0000000000ac'::uuid, 'Zdeňka Potůčková'), ('0de00000-0000-4000-8000-0000000000a2'::uuid, 'Jana Vrbická'), ('0de00000-0000-4000-8000-0000000000a3'::uuid, 'Drahomíra Koubelková'), ('0de00000-0000-4000-8000-0000000000a4'::uuid, 'Ondřej Malátný'), ('0de00000-0000-4000-8000-0000000000a5'::uuid, 'Radovan Šebestík'), ('0de00000-0000-4000-8000-0000000000a6'::uuid, 'Květoslava Najmanová-Pospíchalová'), ('0de00000-0000-4000-8000-0000000000a7'::uuid, 'Leopold Štolba'), ('0de00000-0000-4000-8000-0000000000a8'::uuid, 'Blanka Horáčková'), ('0de00000-0000-4000-8000-0000000000a9'::uuid, 'Tomáš Rezek')) p (id, name) on p.id = s.person_id
where m.id::text like '0de00000-0000-4000-8000-0000000030e%' and m.id <> '0de00000-0000-4000-8000-0000000030e3';
insert into meetings.presence (attendance_id, came_at, left_at)
select a.id, m.opened_at, m.closed_at from meetings.attendance a join meetings.meeting m on m.id = a.meeting_id
where a.status = 'present' and m.id::text like '0de00000-0000-4000-8000-0000000030e%';

insert into meetings.minutes (meeting_id, edition, state, content, written_on, finalised_at, content_hash, published_at)
select w.id, 1, 'published', w.content, w.held_on, w.closed_at, sha256(convert_to(w.content, 'UTF8')), w.closed_at from (
  select m.id, m.held_on, m.closed_at, '# Zápis z jednání' || string_agg(case when i.confidential then E'\n\n:::neverejne' else '' end
    || E'\n\n## ' || i.position || '. ' || i.title || E'\n\n' || i.discussion || E'\n\n> **Závěr:** ' || c.wording
    || case when i.confidential then E'\n\n:::' else '' end, '' order by i.position) as content
  from meetings.meeting m join meetings.agenda_item i on i.meeting_id = m.id join meetings.conclusion c on c.item_id = i.id
  where m.id::text like '0de00000-0000-4000-8000-0000000030e%' group by m.id) w;
