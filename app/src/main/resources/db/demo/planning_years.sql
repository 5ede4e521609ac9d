-- An invented plan that is in force, with what came of it so far, and a round of comments on the
-- plan that follows it. {0} is today.
insert into planning.plan (id, organisation_id, name, from_year, to_year, body_id, stage, begun_by, begun_at)
select '0de00000-0000-4000-8000-000000000f42', '0de00000-0000-4000-8000-000000000001', 'Komunitní plán sociálních služeb Liberecka ' || y - 3 || '–' || y, y - 3, y,
  '0de00000-0000-4000-8000-0000000000b1', 'in_force', '0de00000-0000-4000-8000-0000000000a2', make_date(y - 4, 3, 1)
from (select extract(year from date {0})::int as y) as this_year;
insert into planning.plan_level (plan_id, depth, name, prefix, measure)
select '0de00000-0000-4000-8000-000000000f42', depth, name, prefix, measure from planning.plan_level
where plan_id = '0de00000-0000-4000-8000-000000000f41';
insert into planning.plan_municipality (plan_id, municipality_code)
select '0de00000-0000-4000-8000-000000000f42', code
from unnest(array['563889', '564095', '564117', '563919', '564109', '564397', '546593', '564231', '544477', '564061', '564184']) as code;
update planning.plan set predecessor_id = '0de00000-0000-4000-8000-000000000f42' where id = '0de00000-0000-4000-8000-000000000f41';

create temporary table demo_old_card on commit drop as
select * from (values
  ('f81', null, 1, 0, 'P2', 'Zůstat doma i ve stáří', null, 'f81', 'b3', null, null, 0),
  ('f82', 'f81', 2, 1, 'Op2.1', 'Pečovatelská služba v malých obcích', 'Pečovatelka přijede do každé obce aspoň třikrát týdně.', 'f65', 'b3', '0de00000-0000-4000-8000-0000000000a6', '0de00000-0000-4000-8000-000000000004', 180000000),
  ('f83', 'f81', 2, 2, 'Op2.2', 'Noční tísňová péče', 'Dvacet tlačítek u lidí, kteří jsou v noci sami.', 'f66', 'b3', null, '0de00000-0000-4000-8000-000000000004', 60000000),
  ('f84', null, 1, 3, 'P3', 'Střecha nad hlavou', null, 'f84', 'b2', null, null, 0),
  ('f85', 'f84', 2, 4, 'Op3.1', 'Jedno místo, které ví o volném lůžku', 'Kdo v noci hledá místo, volá jedno číslo.', 'f85', 'b2', '0de00000-0000-4000-8000-0000000000a8', '0de00000-0000-4000-8000-000000000007', 30000000),
  ('f86', 'f84', 2, 5, 'Op3.2', 'Podpora v nájemním bydlení', 'Deset domácností, které by o byt přišly, v něm zůstane.', 'f86', 'b2', null, '0de00000-0000-4000-8000-000000000007', 90000000)
) as card (short, parent, depth, position, code, name, outputs, key, body, owner, office, yearly);
insert into planning.card (id, plan_id, parent_id, depth, position, code, key, body_id, owner_person_id, owner_organisation_id, revision)
select ('0de00000-0000-4000-8000-000000000' || short)::uuid, '0de00000-0000-4000-8000-000000000f42', ('0de00000-0000-4000-8000-000000000' || parent)::uuid,
  depth, position, code, ('0de00000-0000-4000-8000-0000000f0' || key)::uuid, ('0de00000-0000-4000-8000-0000000000' || body)::uuid, owner::uuid, office::uuid, 1
from demo_old_card order by depth, position;
insert into planning.card_revision (card_id, number, content, written_by, written_at)
select ('0de00000-0000-4000-8000-000000000' || short)::uuid, 1, jsonb_build_object(
  'basics', jsonb_build_object('name', name, 'groups', '[]'::jsonb, 'places', coalesce((select jsonb_agg(jsonb_build_object('value', place)) from unnest(case short when 'f82' then array['564095', '564117', '563919', '564109', '564397', '546593', '564231', '544477', '564061', '564184'] when 'f85' then array['563889', '564117', '564095'] when 'f86' then array['563889'] end) as place), '[]'::jsonb), 'fromYear', null, 'toYear', null, 'term', null, 'priority', short = 'f82', 'network', null),
  'texts', jsonb_build_object('situation', null, 'description', null, 'activities', null, 'outputs', outputs, 'risks', null),
  'roles', jsonb_build_object('guarantor', null, 'implementers', null, 'partners', null),
  'capacities', jsonb_build_object('lines', '[]'::jsonb),
  'costs', jsonb_build_object('lines', coalesce((select jsonb_agg(jsonb_build_object('year', year, 'source', source, 'capital', false, 'amount', yearly * thirds / 3, 'note', null) order by year, source desc) from generate_series(y - 3, y) as year cross join (values ('OBEC', case short when 'f82' then 2 else 3 end), ('KRAJ', case short when 'f82' then 1 else 0 end)) as paid(source, thirds) where yearly > 0 and thirds > 0), '[]'::jsonb)),
  'goals', jsonb_build_object('lines', case when short = 'f82' then jsonb_build_array(jsonb_build_object('name', 'obcí, kam pečovatelka jezdí', 'unit', 'obcí', 'baseline', 3, 'target', 11, 'source', 'evidence služby')) else '[]'::jsonb end)),
  '0de00000-0000-4000-8000-0000000000a2', make_date(y - 4, 6, 1)
from demo_old_card, (select extract(year from date {0})::int as y) as this_year;
insert into planning.plan_version (id, plan_id, number, name, published, frozen_by, frozen_at)
select '0de00000-0000-4000-8000-000000000f92', '0de00000-0000-4000-8000-000000000f42', 1, 'Ke schválení v obcích', true, '0de00000-0000-4000-8000-0000000000a2', make_date(y - 4, 9, 10)
from (select extract(year from date {0})::int as y) as this_year;
insert into planning.plan_version_card (version_id, card_id, revision, parent_id, position)
select '0de00000-0000-4000-8000-000000000f92', id, 1, parent_id, position from planning.card where plan_id = '0de00000-0000-4000-8000-000000000f42';

-- Ten of eleven municipalities approved it.
insert into planning.approval (id, plan_id, version_id, due_on, begun_by, begun_at, in_force, ended_by, ended_at)
select '0de00000-0000-4000-8000-000000000f93', '0de00000-0000-4000-8000-000000000f42', '0de00000-0000-4000-8000-000000000f92', make_date(y - 4, 12, 15),
  '0de00000-0000-4000-8000-0000000000a2', make_date(y - 4, 9, 12), make_date(y - 3, 1, 1), '0de00000-0000-4000-8000-0000000000a2', make_date(y - 4, 12, 20)
from (select extract(year from date {0})::int as y) as this_year;
insert into planning.approval_step (id, approval_id, position, organ, body_id) values
  ('0de00000-0000-4000-8000-00000000fa00', '0de00000-0000-4000-8000-000000000f93', 0, 'steering', '0de00000-0000-4000-8000-0000000000b1');
insert into planning.approval_step (id, approval_id, position, organ, municipality_code, office_id)
select ('0de00000-0000-4000-8000-00000000fa' || lpad(n::text, 2, '0'))::uuid, '0de00000-0000-4000-8000-000000000f93', n, 'assembly', code,
  case code when '563889' then '0de00000-0000-4000-8000-000000000001' when '564117' then '0de00000-0000-4000-8000-000000000a01' when '564095' then '0de00000-0000-4000-8000-000000000a02' end::uuid
from unnest(array['563889', '564095', '564117', '563919', '564109', '564397', '546593', '564231', '544477', '564061', '564184']) with ordinality as list (code, n);
insert into planning.approval_decision (step_id, position, verdict, decided_on, resolution, note, written_by, written_at)
select id, 0, case when municipality_code = '546593' then 'rejected' else 'approved' end, make_date(y - 4, 10, 5) + position * 5,
  case when organ = 'assembly' then position + 3 || '/' || y - 4 end,
  case when municipality_code = '546593' then 'Obec se nechce zavázat k penězům na další roky.' end,
  '0de00000-0000-4000-8000-0000000000a2', make_date(y - 4, 10, 6) + position * 5
from planning.approval_step, (select extract(year from date {0})::int as y) as this_year
where approval_id = '0de00000-0000-4000-8000-000000000f93' order by position;

-- Last year is evaluated, this year runs.
insert into planning.action_plan (id, plan_id, year, begun_by, begun_at, approved_by, approved_on, approved_resolution, summary, evaluated_by, evaluated_on, evaluated_resolution)
select '0de00000-0000-4000-8000-000000000f94', '0de00000-0000-4000-8000-000000000f42', y - 1, '0de00000-0000-4000-8000-0000000000a2', make_date(y - 2, 11, 20), 'řídicí skupina', make_date(y - 1, 1, 20), null,
  E'Pečovatelka dojede do osmi obcí z jedenácti. Jedno číslo pro volná lůžka funguje od září.\n\nPodpora v bydlení se nerozjela: **nenašel se pracovník**.', 'zastupitelstvo města Liberec', least(make_date(y, 2, 20), date {0} - 1), '31/' || y
from (select extract(year from date {0})::int as y) as this_year;
insert into planning.action_plan (id, plan_id, year, begun_by, begun_at, approved_by, approved_on)
select '0de00000-0000-4000-8000-000000000f95', '0de00000-0000-4000-8000-000000000f42', y, '0de00000-0000-4000-8000-0000000000a2', make_date(y - 1, 11, 20), 'řídicí skupina', least(make_date(y, 1, 22), date {0} - 1)
from (select extract(year from date {0})::int as y) as this_year;
insert into planning.promise (id, action_plan_id, card_id, revision, position, wording, due_on, planned, carried_from)
select ('0de00000-0000-4000-8000-00000000fb' || short)::uuid, ('0de00000-0000-4000-8000-000000000' || year_of)::uuid, ('0de00000-0000-4000-8000-000000000' || card)::uuid, 1, position, wording,
  case year_of when 'f94' then make_date(y - 1, 12, 31) else make_date(y, month, 28) end, planned, ('0de00000-0000-4000-8000-00000000fb' || carried)::uuid
from (select extract(year from date {0})::int as y) as this_year, (values
  ('01', 'f94', 'f82', 0, 'Pečovatelka jezdí do osmi obcí.', 12, 180000000, null),
  ('02', 'f94', 'f85', 1, 'Jedno telefonní číslo, na kterém vědí o volném lůžku.', 12, 30000000, null),
  ('03', 'f94', 'f86', 2, 'Deset domácností má podporu v bydlení.', 12, 90000000, null),
  ('04', 'f95', 'f82', 0, 'Pečovatelka jezdí do všech jedenácti obcí.', 12, 180000000, null),
  ('05', 'f95', 'f86', 1, 'Deset domácností má podporu v bydlení.', 12, 90000000, '03'),
  ('06', 'f95', 'f83', 2, 'Dvacet tísňových tlačítek u lidí doma.', 12, 60000000, null)
) as promise (short, year_of, card, position, wording, month, planned, carried) order by short;
insert into planning.progress (promise_id, position, state, done, because, spent, evidence, written_by, written_at)
select ('0de00000-0000-4000-8000-00000000fb' || short)::uuid, position, state, done, because, spent, evidence, '0de00000-0000-4000-8000-0000000000a2', day
from (select extract(year from date {0})::int as y) as this_year, lateral (values
  ('01', 0, 'under_way', 'Jezdí do pěti obcí.', null, 70000000, null, make_date(y - 1, 6, 30)),
  ('01', 1, 'done', 'Jezdí do osmi obcí, přibyl druhý vůz.', null, 176000000, null, make_date(y - 1, 12, 15)),
  ('02', 0, 'done', 'Číslo funguje od září, za čtyři měsíce 212 volání.', null, 27500000, null, make_date(y - 1, 12, 18)),
  ('03', 0, 'not_done', null, 'Na dvě výběrová řízení se nikdo nepřihlásil.', 0, null, make_date(y - 1, 12, 19)),
  ('04', 0, 'under_way', 'Jezdí do devíti obcí, do dvou zbývá dohodnout čas.', null, 91000000, null, least(make_date(y, 6, 30), date {0} - 1))
) as said (short, position, state, done, because, spent, evidence, day) order by short, position;
insert into planning.indicator_value (card_id, name, year, position, value_e4, source, written_by, written_at)
select '0de00000-0000-4000-8000-000000000f82', 'obcí, kam pečovatelka jezdí', year, 0, value * 10000, 'evidence služby', '0de00000-0000-4000-8000-0000000000a6', make_date(year, 12, 15)
from (select extract(year from date {0})::int as y) as this_year, lateral (values (y - 2, 5), (y - 1, 8)) as measured (year, value);
insert into planning.quality_mark (plan_id, area, position, degree, wording, next_step, written_by, written_at) values
  ('0de00000-0000-4000-8000-000000000f42', 'LEGIT', 0, 'fully', 'Plán zadalo zastupitelstvo a schválilo ho deset obcí z jedenácti.', null, '0de00000-0000-4000-8000-0000000000a2', date {0} - 30),
  ('0de00000-0000-4000-8000-000000000f42', 'ZAPOJENI', 0, 'partly', 'Klienti byli jen v jedné skupině.', 'Pozvat dva klienty i do skupiny pro seniory.', '0de00000-0000-4000-8000-0000000000a2', date {0} - 30);
insert into planning.quality_evidence (id, plan_id, area, title, address, written_by, written_at) values
  ('0de00000-0000-4000-8000-00000000fc01', '0de00000-0000-4000-8000-000000000f42', 'LEGIT', 'Kdo plán schválil', '/plany/0de00000-0000-4000-8000-000000000f42/schvalovani', '0de00000-0000-4000-8000-0000000000a2', date {0} - 30);

-- People comment on the plan that follows.
insert into planning.comment_round (id, plan_id, version_id, name, intro, opens_on, closes_on, hearing_on, hearing_place, answer_days, begun_by, begun_at)
select '0de00000-0000-4000-8000-000000000f96', plan_id, id, 'Připomínky veřejnosti k návrhu plánu', 'Napište, co v plánu chybí nebo je jinak. Stačí jedna věta.', date {0} - 6, date {0} + 15, date {0} + 8, 'zasedací místnost radnice v Liberci', 20, '0de00000-0000-4000-8000-0000000000a2', date {0} - 7
from planning.plan_version where plan_id = '0de00000-0000-4000-8000-000000000f41' and number = 1;
insert into planning.round_comment (id, round_id, number, sent_on, received_at, channel, card_id, section, sentence, wording, proposal, role, kind, handler_id) values
  ('0de00000-0000-4000-8000-00000000fd01', '0de00000-0000-4000-8000-000000000f96', 1, date {0} - 4, date {0} - 4, 'web', '0de00000-0000-4000-8000-000000000f65', 'Popis', 'Pečovatelka jezdí po okruhu obcí, ne od dveří ke dveřím.', 'U nás v Chotyni to znamená čekat doma celé dopoledne. Napište aspoň, v kolik přijede.', 'Pečovatelka jezdí po okruhu obcí a každý ví hodinu, kdy přijede.', 'client', 'content', '0de00000-0000-4000-8000-0000000000a2'),
  ('0de00000-0000-4000-8000-00000000fd02', '0de00000-0000-4000-8000-000000000f96', 2, date {0} - 2, date {0} - 2, 'web', null, null, null, 'Kolik z toho zaplatí naše obec? V plánu to není vidět.', null, 'citizen', null, null);
insert into planning.comment_author (comment_id, name, email, key_hash) values
  ('0de00000-0000-4000-8000-00000000fd01', 'Marie Dubová', 'marie.dubova@ukazka.example', sha256('demo-comment-1')),
  ('0de00000-0000-4000-8000-00000000fd02', null, null, sha256('demo-comment-2'));
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, created_at) values
  ('plan', '0de00000-0000-4000-8000-000000000f41', 'replaces', 'plan', '0de00000-0000-4000-8000-000000000f42', now()),
  ('measure', '0de00000-0000-4000-8000-000000000f65', 'came_from', 'measure', '0de00000-0000-4000-8000-000000000f82', now()),
  ('measure', '0de00000-0000-4000-8000-000000000f66', 'came_from', 'measure', '0de00000-0000-4000-8000-000000000f83', now()),
  ('comment-round', '0de00000-0000-4000-8000-000000000f96', 'came_from', 'plan', '0de00000-0000-4000-8000-000000000f41', now()),
  ('plan-approval', '0de00000-0000-4000-8000-000000000f93', 'came_from', 'plan', '0de00000-0000-4000-8000-000000000f42', now()),
  ('action-plan', '0de00000-0000-4000-8000-000000000f94', 'came_from', 'plan', '0de00000-0000-4000-8000-000000000f42', now()),
  ('action-plan', '0de00000-0000-4000-8000-000000000f95', 'came_from', 'plan', '0de00000-0000-4000-8000-000000000f42', now());
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, created_at)
select 'promise', id, 'came_from', 'measure', card_id, now() from planning.promise where id::text like '0de00000-%';
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, created_at)
select 'promise', id, 'came_from', 'promise', carried_from, now() from planning.promise where id::text like '0de00000-%' and carried_from is not null;
