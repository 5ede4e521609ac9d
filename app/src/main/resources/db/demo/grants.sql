-- An invented programme of a town: last year's call, one being assessed, one that takes applications
-- and the draft of the next one with comments. {0} is today.
insert into grants.programme (id, organisation_id, name, purpose, municipality_code, region_code, created_at) values
  ('0de00000-0000-4000-8000-000000000e01', '0de00000-0000-4000-8000-000000000001', 'Podpora sociálních služeb',
   'Město doplácí službám, které pomáhají jeho obyvatelům, to, co nezaplatí stát, kraj a lidé sami.', '563889', 'CZ051', date {0} - 800);

insert into grants.call (id, programme_id, year, title, purpose, pot_e2, costs_from, costs_to, publish_at, opens_at, closes_at,
    comments_from, comments_to, contact, settle_by, stage, resolution, resolved_on, created_at)
select c.id::uuid, '0de00000-0000-4000-8000-000000000e01', c.year, c.title || ' ' || c.year,
  'Na provoz registrovaných sociálních služeb pro obyvatele Liberce: mzdy, nájem, energie, vzdělávání pracovníků. Ne na odpisy, pohoštění a pořízení majetku.',
  c.pot, make_date(c.year, 1, 1), make_date(c.year, 12, 31),
  (c.publish + time '08:00') at time zone 'Europe/Prague', (c.opens + time '08:00') at time zone 'Europe/Prague', (c.closes + time '17:00') at time zone 'Europe/Prague',
  c.comments, c.comments + 25, 'odbor sociální péče, 485 000 001, dotace@ukazka.example', make_date(c.year + 1, 2, 28),
  c.stage, c.resolution, c.resolved, date {0} - 60
from (values
  ('0de00000-0000-4000-8000-000000000e10', 'Podpora sociálních služeb', 180000000::bigint, extract(year from date {0})::int - 1, date {0} - 390, date {0} - 380, date {0} - 365, null::date, 'announced', '51/' || extract(year from date {0})::int - 1, date {0} - 400),
  ('0de00000-0000-4000-8000-000000000e13', 'Mimořádná podpora terénu a poraden', 90000000, extract(year from date {0})::int, date {0} - 50, date {0} - 45, date {0} - 15, null::date, 'announced', '21/' || extract(year from date {0})::int, date {0} - 60),
  ('0de00000-0000-4000-8000-000000000e14', 'Dofinancování poraden a klubů', 60000000, extract(year from date {0})::int, date {0} - 150, date {0} - 140, date {0} - 120, null::date, 'announced', '60/' || extract(year from date {0})::int, date {0} - 160),
  ('0de00000-0000-4000-8000-000000000e11', 'Podpora sociálních služeb', 700000000, extract(year from date {0})::int, date {0} - 20, date {0} - 6, date {0} + 8, null::date, 'announced', '43/' || extract(year from date {0})::int, date {0} - 30),
  ('0de00000-0000-4000-8000-000000000e12', 'Podpora sociálních služeb', 700000000, extract(year from date {0})::int + 1, date {0} + 300, date {0} + 320, date {0} + 340, date {0} - 5, 'draft', null, null))
  c (id, title, pot, year, publish, opens, closes, comments, stage, resolution, resolved);

insert into grants.ledger_entry (from_call_id, from_account, to_call_id, to_account, amount_e2, act, moved_by, moved_at)
select id, 'budget', id, 'pot', pot_e2, 'announcement', '0de00000-0000-4000-8000-0000000000a2', publish_at
from grants.call
where stage = 'announced' and programme_id = '0de00000-0000-4000-8000-000000000e01';

insert into grants.call_condition (call_id, kind)
select c.id, k.kind
from grants.call c, (values ('registered'), ('in_network'), ('entrusted'), ('serves_territory'), ('not_contributory')) k (kind)
where c.programme_id = '0de00000-0000-4000-8000-000000000e01';

insert into grants.call_criterion (id, call_id, position, code, name, guidance, most_points)
select ('0de00000-0000-4000-8000-00000000' || right(c.id::text, 3) || k.position)::uuid, c.id, k.position, k.code, k.name, k.guidance, k.most
from grants.call c, (values
  (0, 'potrebnost', 'Potřebnost podle komunitního plánu', '0 v plánu není, 10 je mezi opatřeními, 15 je mezi prioritami', 15),
  (1, 'spoluprace', 'Spolupráce s dalšími službami', '0 žádná, 5 doložená společná práce s klienty', 5),
  (2, 'rozpocet', 'Srozumitelnost a přiměřenost rozpočtu', '0 až 10 podle pokynů pro hodnotitele', 10)) k (position, code, name, guidance, most)
where c.programme_id = '0de00000-0000-4000-8000-000000000e01';

insert into grants.call_attachment (id, call_id, position, name, required) values
  ('0de00000-0000-4000-8000-000000000e51', '0de00000-0000-4000-8000-000000000e11', 0, 'Doklad o bankovním účtu', false);

insert into grants.call_rule (call_id, number, rule, note, made_by, made_at, decided_on, resolution)
select id, 1,
  '{"version": "70/30", "combine": "composite", "weights": {"fte": "0.7", "points": "0.3"}, "normalisation": {"fte": "share", "points": "share"}, "weightsAddToOne": true, "cap": "450000.00", "noOvercompensation": true, "floor": "10000.00", "floorTies": "together", "redistribute": true, "redistributeDropped": true, "reserve": "0.00", "rounding": "1.00", "tie": "id"}'::jsonb,
  'Úvazky váží 70 %, body 30 %. Strop 450 000 Kč jako loni.', '0de00000-0000-4000-8000-0000000000a2'::uuid, publish_at - interval '30 days', resolved_on - 10, '12/' || year
from grants.call
where stage = 'announced' and programme_id = '0de00000-0000-4000-8000-000000000e01'
union all
select '0de00000-0000-4000-8000-000000000e12'::uuid, 1,
  '{"version": "60/40", "combine": "separatePots", "weights": {"fte": "0.6", "points": "0.4"}, "normalisation": {"fte": "share", "points": "share"}, "weightsAddToOne": true, "cap": "500000.00", "noOvercompensation": true, "floor": "10000.00", "floorTies": "together", "redistribute": true, "redistributeDropped": true, "reserve": "0.00", "rounding": "1.00", "tie": "id"}'::jsonb,
  'Body mají větší váhu, aby malé potřebné služby nepřišly zkrátka.', '0de00000-0000-4000-8000-0000000000a2'::uuid, date {0} - 7, null, null;

insert into grants.rule_comment (id, call_id, rule_number, author, organisation, email, comment, received_at, verdict, answer, answered_by, answered_at) values
  ('0de00000-0000-4000-8000-000000000e31', '0de00000-0000-4000-8000-000000000e12', 1, 'Drahomíra Koubelková', 'Mraveniště, z. ú.', null,
   'Strop půl milionu znevýhodní velké pobytové služby. Navrhujeme ho nechat, ale počítat na formu služby.', date {0} - 3, null, null, null, null),
  ('0de00000-0000-4000-8000-000000000e32', '0de00000-0000-4000-8000-000000000e12', 1, 'Otakar Dlouhý', null, null,
   'Bylo by dobré zveřejnit, kolik bodů kdo dostal.', date {0} - 2, 'accepted', 'Body i s důvody budou u každé žádosti veřejné po rozhodnutí zastupitelstva.', '0de00000-0000-4000-8000-0000000000a2', date {0} - 1);

-- Applications: of last year, of the call being assessed, of the open one (of which one is being
-- written).
create temporary table demo_application on commit drop as
select a.*, c.id as call_id,
  ('0de00000-0000-4000-8000-000000000e' || to_hex(case right(c.id::text, 2) when '11' then 64 when '10' then 96 when '14' then 160 else 112 end + a.number))::uuid as id,
  ('0de00000-0000-4000-8000-5e00000000' || lpad(to_hex(a.service), 2, '0'))::uuid as service_id,
  o.id as organisation_id, c.closes_at - interval '2 days' as sent_at,
  jsonb_build_object(
    'purpose', jsonb_build_object('what', a.what, 'need', a.need, 'contact', 'vedoucí služby, 485 000 0' || (20 + a.number), 'account', (array['2000004/0800', '2000012/0800', '2000020/0800', '2000039/0800', '2000047/0800', '2000055/0800', '2000063/0800', '2000071/0800', '2000098/0800', '2000100/0800'])[a.number]),
    'people', jsonb_build_object(
      'staff', jsonb_build_array(jsonb_build_object('job', 'pracovníci v přímé péči', 'municipality', jsonb_build_object('value', '563889'), 'fteE2', a.fte, 'direct', true),
        jsonb_build_object('job', 'vedoucí', 'municipality', null, 'fteE2', 50, 'direct', false)),
      'clients', jsonb_build_array(jsonb_build_object('municipality', jsonb_build_object('value', '563889'), 'count', a.clients))),
    'costs', jsonb_build_object('lines', jsonb_build_array(
      jsonb_build_object('item', 'MZDY', 'total', a.wages, 'requested', a.asked - 4000000, 'note', null),
      jsonb_build_object('item', 'ODVODY', 'total', a.wages / 3 / 100 * 100, 'requested', 0, 'note', null),
      jsonb_build_object('item', 'NAJEM', 'total', 18000000, 'requested', 4000000, 'note', null))),
    'sources', jsonb_build_object('lines', jsonb_build_array(
      jsonb_build_object('source', 'STAT', 'who', null, 'amount', a.wages, 'promised', true),
      jsonb_build_object('source', 'DARY', 'who', 'nadace', 'amount', 5000000, 'promised', false)))) as content
from (values
  (1, 1, 'submitted', 250, 640, 140000000, 38000000, 'Mzdy dvou poradců na dluhy a bydlení.', 'Na první schůzku se čeká tři týdny.'),
  (2, 14, 'submitted', 300, 150, 150000000, 42000000, 'Provoz klubu čtyři odpoledne v týdnu.', 'Děti z okolních domů nemají kam jít.'),
  (3, 16, 'submitted', 200, 48, 110000000, 30000000, 'Dvě pracovnice, které dojíždějí do rodin.', 'Osm rodin je v pořadníku.'),
  (4, 5, 'submitted', 350, 310, 170000000, 48000000, 'Terénní práce s lidmi na ulici, i večer.', 'Přibylo lidí, kteří spí venku.'),
  (5, 4, 'submitted', 400, 420, 190000000, 50000000, 'Denní centrum otevřené i o víkendu.', 'V zimě je plno každý den.'),
  (6, 2, 'submitted', 500, 90, 260000000, 60000000, 'Noční služba v azylovém domě.', 'Dům je obsazený celý rok.'),
  (7, 37, 'submitted', 120, 22, 70000000, 18000000, 'Dojíždění poradkyně do rodin v Liberci.', 'Rodin přibývá o tři ročně.'),
  (8, 15, 'draft', 200, 95, 100000000, 26000000, 'Klub pro mladší děti.', null)
) a (number, service, state, fte, clients, wages, asked, what, need)
join grants.call c on c.id in ('0de00000-0000-4000-8000-000000000e10', '0de00000-0000-4000-8000-000000000e11', '0de00000-0000-4000-8000-000000000e13', '0de00000-0000-4000-8000-000000000e14')
  and (a.state = 'submitted' or c.id = '0de00000-0000-4000-8000-000000000e11')
  and (c.id <> '0de00000-0000-4000-8000-000000000e13' or a.number <= 4)
  and (c.id <> '0de00000-0000-4000-8000-000000000e14' or a.number <= 3)
join network.service s on s.id = ('0de00000-0000-4000-8000-5e00000000' || lpad(to_hex(a.service), 2, '0'))::uuid
join network.provider p on p.id = s.provider_id
join people.organisation o on o.id = p.organisation_id;

insert into grants.application (id, call_id, service_id, organisation_id, number, state, filled_from, created_by, created_at)
select id, call_id, service_id, organisation_id, case when state <> 'draft' then number end, state, '', '0de00000-0000-4000-8000-0000000000a3', sent_at - interval '5 days'
from demo_application;

insert into grants.application_section (application_id, section, content, saved_by, saved_at)
select a.id, k.section, a.content -> k.section, '0de00000-0000-4000-8000-0000000000a3', least(sent_at, date {0} - 3)
from demo_application a cross join (values ('purpose'), ('people'), ('costs'), ('sources')) k (section);

insert into grants.submission (application_id, number, content, sha256, submitted_by, submitted_at)
select id, 1, content::text, encode(sha256(convert_to(content::text, 'UTF8')), 'hex'), '0de00000-0000-4000-8000-0000000000a3', least(sent_at, date {0} - 2)
from demo_application
where state = 'submitted';

-- Points: last year's are checked, of this year's call one application still waits for its points.
insert into grants.assessor (call_id, person_id, appointed_by, appointed_at)
select id, '0de00000-0000-4000-8000-0000000000a4', '0de00000-0000-4000-8000-0000000000a2', closes_at
from grants.call
where id in ('0de00000-0000-4000-8000-000000000e10', '0de00000-0000-4000-8000-000000000e13', '0de00000-0000-4000-8000-000000000e14');

insert into grants.declaration (application_id, person_id, conflict, declared_at)
select id, '0de00000-0000-4000-8000-0000000000a4', false, sent_at + interval '4 days'
from demo_application
where call_id <> '0de00000-0000-4000-8000-000000000e11';

insert into grants.score (application_id, criterion_id, person_id, points, reason, scored_at)
select a.id, k.id, '0de00000-0000-4000-8000-0000000000a4',
  case k.code when 'potrebnost' then 8 + a.number % 7 when 'spoluprace' then 1 + a.number % 5 else 4 + a.number % 6 end,
  case k.code when 'potrebnost' then 'Podle opatření komunitního plánu.' when 'spoluprace' then 'Doložena společná práce s dalšími službami.' else 'Rozpočet odpovídá úvazkům.' end,
  a.sent_at + interval '5 days'
from demo_application a join grants.call_criterion k on k.call_id = a.call_id
where a.call_id <> '0de00000-0000-4000-8000-000000000e11'
  and not (a.call_id = '0de00000-0000-4000-8000-000000000e13' and a.number = 4);

insert into grants.score_check (application_id, person_id, checked_at)
select id, '0de00000-0000-4000-8000-0000000000a2', sent_at + interval '6 days'
from demo_application
where call_id <> '0de00000-0000-4000-8000-000000000e11'
  and not (call_id = '0de00000-0000-4000-8000-000000000e13' and number = 4);

insert into grants.call_check (id, call_id, position, question)
select ('0de00000-0000-4000-8000-00000000' || right(c.id::text, 3) || '8')::uuid, c.id, 0, 'Žádost podepsal statutární zástupce'
from grants.call c
where c.id = '0de00000-0000-4000-8000-000000000e13';

insert into grants.flag (id, application_id, section, question, raised_by, raised_at) values
  ('0de00000-0000-4000-8000-000000000e91', '0de00000-0000-4000-8000-000000000e73', 'costs', 'Nájem je proti loňsku dvojnásobný, proč?', '0de00000-0000-4000-8000-0000000000a4', date {0} - 6);
