-- Two versions of an invented basic network and requests on their way into it. {0} is today.
insert into people.organisation (id, name, short_name, type_code, address) values
  ('0de00000-0000-4000-8000-000000000a01', 'Město Chrastava', 'Chrastava', 'municipality', 'Chrastava'),
  ('0de00000-0000-4000-8000-000000000a02', 'Město Hrádek nad Nisou', 'Hrádek', 'municipality', 'Hrádek nad Nisou');

insert into people.person (id, title_before, given_name, family_name, email, created_at) values
  ('0de00000-0000-4000-8000-000000000aa1', 'Ing.', 'Milada', 'Krajčová', 'milada.krajcova@ukazka.example', now()),
  ('0de00000-0000-4000-8000-000000000aa2', null, 'Hynek', 'Starosta', 'hynek.starosta@ukazka.example', now());

insert into people.role_assignment (person_id, role, organisation_id, valid_from) values
  ('0de00000-0000-4000-8000-000000000aa1', 'coordinator', '0de00000-0000-4000-8000-000000000002', date {0} - 700),
  ('0de00000-0000-4000-8000-000000000aa2', 'coordinator', '0de00000-0000-4000-8000-000000000a01', date {0} - 700);

insert into people.account (person_id, passkey_handle, password_hash, created_at)
select id, decode(replace(id::text, '-', ''), 'hex'),
  (select password_hash from people.account where person_id = '0de00000-0000-4000-8000-0000000000a2'), now()
from people.person
where id in ('0de00000-0000-4000-8000-000000000aa1', '0de00000-0000-4000-8000-000000000aa2');

insert into network.municipality_office values
  ('563889', '0de00000-0000-4000-8000-000000000001'),
  ('564117', '0de00000-0000-4000-8000-000000000a01'),
  ('564095', '0de00000-0000-4000-8000-000000000a02');

insert into network.network_version (id, region_code, keeper_id, year, number, in_force_from, resolution, resolved_on, note, created_at) values
  ('0de00000-0000-4000-8000-000000000b01', 'CZ051', '0de00000-0000-4000-8000-000000000002', extract(year from date {0})::int - 1, 1,
   date {0} - 430, '214/' || to_char(date {0} - 450, 'YY') || '/ZK', date {0} - 450, null, date {0} - 470),
  ('0de00000-0000-4000-8000-000000000b02', 'CZ051', '0de00000-0000-4000-8000-000000000002', extract(year from date {0})::int, 1,
   date {0} - 65, '258/' || to_char(date {0} - 90, 'YY') || '/ZK', date {0} - 90, 'Přibyly terénní služby, jeden stacionář se sloučil s jiným.', date {0} - 120),
  ('0de00000-0000-4000-8000-000000000b03', 'CZ051', '0de00000-0000-4000-8000-000000000002', extract(year from date {0})::int + 1, 1,
   null, null, null, null, date {0} - 10);

-- Registered services of the demo; what counts beds has beds, the rest full-time equivalents.
insert into network.network_entry (id, version_id, service_id, level_code, valid_from, valid_to, entrustment, entrusted_from, entrusted_to, note)
select ('0de00000-0000-4000-8000-' || lpad(to_hex(v.number * 4096 + s.number + 49152), 12, '0'))::uuid,
  ('0de00000-0000-4000-8000-000000000b0' || v.number)::uuid, s.id,
  case when s.number % 7 = 0 and v.number > 1 then 'Z1v' when s.number % 3 = 0 then 'Z2' else 'Z1' end,
  null, null,
  'OLP/' || (1000 + s.number) || '/' || extract(year from date {0})::int - 2, make_date(extract(year from date {0})::int - 2, 1, 1),
  make_date(extract(year from date {0})::int + case when s.number % 5 = 0 then 0 else 2 end, 12, 31),
  case when s.number % 7 = 0 and v.number > 1 then 'Výhrada: doplnit úvazky v přímé péči.' end
from (select id, ('x' || right(id::text, 6))::bit(24)::int as number from network.service
      where registered and id::text like '0de00000-0000-4000-8000-5e0000%') s
cross join (values (1), (2), (3)) v (number)
where s.number <= 24 and s.number <> 7
  and not (v.number = 1 and s.number in (11, 17))
  and not (v.number > 1 and s.number = 13);

insert into network.network_unit (entry_id, position, form_code, unit_code, amount_e2, minimum_e2)
select e.id, 0, f.form_code, case f.form_code when 'POB' then 'LUZKA' else 'UVAZKY' end,
  case f.form_code when 'POB' then 1200 else 250 end + case when right(e.version_id::text, 1) <> '1' and s.number % 4 = 0 then 100 else 0 end,
  case f.form_code when 'POB' then 1000 else 200 end
from network.network_entry e
join (select id, ('x' || right(id::text, 6))::bit(24)::int as number from network.service) s on s.id = e.service_id
join lateral (select form_code from network.service_form where service_id = e.service_id order by form_code desc limit 1) f on true
where e.version_id::text like '0de00000-0000-4000-8000-000000000b0%';

insert into network.network_request (id, form_code, provider_id, region_code, keeper_id, year, title, reasons, plan, body_id, state, rules_from, filed_by, created_at, submitted_at)
select r.id::uuid, r.form, s.provider_id, 'CZ051', '0de00000-0000-4000-8000-000000000002', extract(year from date {0})::int + 1, r.title, r.reasons, r.plan,
  r.body::uuid, r.state, case when r.state = 'draft' then null else date '2016-01-01' end, r.filed_by::uuid, date {0} - 40,
  case when r.state = 'draft' then null else date {0} - r.days end
from (values
  ('0de00000-0000-4000-8000-000000000c01', 'c', '0de00000-0000-4000-8000-5e0000000005', 'Rozšíření terénního programu na Hrádecko',
   'Na ulici a v ubytovnách přibylo lidí, ke kterým se terénní pracovníci dostanou jednou za dva týdny.', 'Strategický plán sociálního začleňování, opatření 3.2',
   '0de00000-0000-4000-8000-0000000000b1', 'submitted', '0de00000-0000-4000-8000-0000000000a8', 38),
  ('0de00000-0000-4000-8000-000000000c02', 'b', '0de00000-0000-4000-8000-5e000000000e', 'Klub Pod mostem: aktualizace úvazků', 'Jeden pracovník se vrátil z rodičovské.', null,
   null, 'sent', '0de00000-0000-4000-8000-0000000000a5', 30),
  ('0de00000-0000-4000-8000-000000000c03', 'a', '0de00000-0000-4000-8000-5e0000000010', 'Nový klub pro děti v Chrastavě', null, null,
   null, 'draft', '0de00000-0000-4000-8000-0000000000a3', 0),
  ('0de00000-0000-4000-8000-000000000c04', 'b', '0de00000-0000-4000-8000-5e0000000005', 'Terénní program Na ulici: víkendová směna', 'O víkendu teď nejezdí nikdo.', null,
   '0de00000-0000-4000-8000-0000000000b1', 'reserved', '0de00000-0000-4000-8000-0000000000a8', 90)
) r (id, form, service, title, reasons, plan, body, state, filed_by, days)
join network.service s on s.id = r.service::uuid;

insert into network.request_service (id, request_id, position, service_id, name, type_code, form_code, unit_code, now_e2, wanted_e2, cost_e2) values
  ('0de00000-0000-4000-8000-000000000d01', '0de00000-0000-4000-8000-000000000c01', 0, '0de00000-0000-4000-8000-5e0000000005', 'Terénní program Na ulici', 'TEPR', 'TER', 'UVAZKY', 250, 400, 112000000),
  ('0de00000-0000-4000-8000-000000000d02', '0de00000-0000-4000-8000-000000000c02', 0, '0de00000-0000-4000-8000-5e000000000e', 'Nízkoprahový klub Pod mostem', 'NZDM', 'TER', 'UVAZKY', 250, 300, null),
  ('0de00000-0000-4000-8000-000000000d03', '0de00000-0000-4000-8000-000000000c03', 0, null, 'Klub Mravenec Chrastava', 'NZDM', 'AMB', 'UVAZKY', 0, 200, 98000000),
  ('0de00000-0000-4000-8000-000000000d04', '0de00000-0000-4000-8000-000000000c04', 0, null, 'Víkendový terén Na ulici', 'TEPR', 'TER', 'UVAZKY', 0, 50, null);

insert into network.request_municipality values
  ('0de00000-0000-4000-8000-000000000d01', '563889'),
  ('0de00000-0000-4000-8000-000000000d01', '564095'),
  ('0de00000-0000-4000-8000-000000000d01', '564117'),
  ('0de00000-0000-4000-8000-000000000d02', '563889'),
  ('0de00000-0000-4000-8000-000000000d03', '564117'),
  ('0de00000-0000-4000-8000-000000000d04', '563889');

insert into network.request_step (request_id, position, state, said_by, day, verdict, reason, conditions, meeting_id, recorded_by, recorded_at) values
  ('0de00000-0000-4000-8000-000000000c01', 0, 'submitted', 'Most přes Nisu, z. ú.', date {0} - 38, null, null, null, null, '0de00000-0000-4000-8000-0000000000a8', date {0} - 38),
  ('0de00000-0000-4000-8000-000000000c02', 0, 'submitted', 'Středisko volného času Pod Ještědem, z. s.', date {0} - 30, null, null, null, null, '0de00000-0000-4000-8000-0000000000a5', date {0} - 30),
  ('0de00000-0000-4000-8000-000000000c02', 1, 'sent', 'koordinátorka', date {0} - 12, null, null, null, null, '0de00000-0000-4000-8000-0000000000a2', date {0} - 12),
  ('0de00000-0000-4000-8000-000000000c04', 0, 'submitted', 'Most přes Nisu, z. ú.', date {0} - 90, null, null, null, null, '0de00000-0000-4000-8000-0000000000a8', date {0} - 90),
  ('0de00000-0000-4000-8000-000000000c04', 1, 'sent', 'koordinátorka', date {0} - 60, null, null, null, null, '0de00000-0000-4000-8000-0000000000a2', date {0} - 60);

insert into network.request_step (request_id, position, state, said_by, day, conditions, resolution, due_on, recorded_by, recorded_at) values
  ('0de00000-0000-4000-8000-000000000c04', 2, 'reserved', 'zastupitelstvo kraje', date {0} - 20, 'Do léta najít druhého pracovníka, sám na ulici nikdo nechodí.', '12/ZK', date {0} + 25, '0de00000-0000-4000-8000-000000000aa1', date {0} - 20);

insert into network.request_reservation (request_id, conditions, due_on, remind_on, reminded_at) values
  ('0de00000-0000-4000-8000-000000000c04', 'Do léta najít druhého pracovníka, sám na ulici nikdo nechodí.', date {0} + 25, date {0} - 5, date {0} - 5);

insert into network.municipality_statement (id, request_id, municipality_code, organisation_id, asked_at, due_on, remind_on, reminded_at, answer, reason, condition, answered_by, answered_at) values
  ('0de00000-0000-4000-8000-000000000e01', '0de00000-0000-4000-8000-000000000c01', '563889', '0de00000-0000-4000-8000-000000000001', date {0} - 38, date {0} + 7, date {0} - 3, date {0} - 3, null, null, null, null, null),
  ('0de00000-0000-4000-8000-000000000e02', '0de00000-0000-4000-8000-000000000c01', '564095', '0de00000-0000-4000-8000-000000000a02', date {0} - 38, date {0} + 7, date {0} - 3, date {0} - 3, null, null, null, null, null),
  ('0de00000-0000-4000-8000-000000000e03', '0de00000-0000-4000-8000-000000000c01', '564117', '0de00000-0000-4000-8000-000000000a01', date {0} - 38, date {0} + 7, date {0} - 3, null, 'conditional', 'Lidí na ubytovně přibylo i u nás.', 'Pracovníci budou v Chrastavě aspoň jednou týdně.', '0de00000-0000-4000-8000-000000000aa2', date {0} - 20);
