-- Invented needs and a plan that grows of them. {0} is today.
insert into planning.need (id, organisation_id, number, body_id, title, description, trend, folded, written_by, written_at) values
  ('0de00000-0000-4000-8000-000000000f11', '0de00000-0000-4000-8000-000000000001', 1, '0de00000-0000-4000-8000-0000000000b2', 'Děti a mladí nemají kam odpoledne jít', 'Mimo Liberec není klub ani hřiště s někým dospělým. Scházejí se u nádraží.', 'growing', '', '0de00000-0000-4000-8000-0000000000a4', date {0} - 40),
  ('0de00000-0000-4000-8000-000000000f12', '0de00000-0000-4000-8000-000000000001', 2, '0de00000-0000-4000-8000-0000000000b3', 'Ke starým lidem v malých obcích pečovatelka nedojede', 'Cesta trvá déle než péče. Rodiny to vzdávají a hledají domov.', 'growing', '', '0de00000-0000-4000-8000-0000000000a6', date {0} - 35),
  ('0de00000-0000-4000-8000-000000000f13', '0de00000-0000-4000-8000-000000000001', 3, '0de00000-0000-4000-8000-0000000000b2', 'Na dluhovou poradnu se čeká šest týdnů', null, 'stable', '', '0de00000-0000-4000-8000-0000000000a5', date {0} - 30),
  ('0de00000-0000-4000-8000-000000000f14', '0de00000-0000-4000-8000-000000000001', 4, '0de00000-0000-4000-8000-0000000000b2', 'Chybí lůžko pro člověka, který přijde v noci', 'Dispečink volá tři ubytovny a nikde nemají místo.', 'new', '', '0de00000-0000-4000-8000-0000000000a3', date {0} - 9);
update planning.need set folded = lower(translate(title || ' ' || coalesce(description, ''), 'áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ', 'acdeeinorstuuyzACDEEINORSTUUYZ'))
where id::text like '0de00000-%';
insert into planning.need_situation (need_id, code) values
  ('0de00000-0000-4000-8000-000000000f11', 'SKOLA'), ('0de00000-0000-4000-8000-000000000f12', 'SOBEST'),
  ('0de00000-0000-4000-8000-000000000f12', 'PECE'), ('0de00000-0000-4000-8000-000000000f13', 'DLUHY'),
  ('0de00000-0000-4000-8000-000000000f14', 'BYDLENI');
insert into planning.need_place (need_id, municipality_code) values
  ('0de00000-0000-4000-8000-000000000f11', '564117'), ('0de00000-0000-4000-8000-000000000f11', '564095'),
  ('0de00000-0000-4000-8000-000000000f12', '563919'), ('0de00000-0000-4000-8000-000000000f12', '564109');
insert into planning.need_evidence (id, need_id, kind, wording, source, known_on, thing_kind, thing_id, written_by, written_at) values
  ('0de00000-0000-4000-8000-000000000f21', '0de00000-0000-4000-8000-000000000f11', 'conclusion', 'Zařadit do plánu nízkoprahový klub pro děti a mládež', null, date {0} - 42, 'conclusion', '0de00000-0000-4000-8000-000000000081', '0de00000-0000-4000-8000-0000000000a4', date {0} - 40),
  ('0de00000-0000-4000-8000-000000000f22', '0de00000-0000-4000-8000-000000000f12', 'experience', 'Za poslední rok jsme odmítli 14 rodin jen kvůli vzdálenosti.', 'pečovatelská služba, výroční zpráva', date {0} - 35, null, null, '0de00000-0000-4000-8000-0000000000a6', date {0} - 35),
  ('0de00000-0000-4000-8000-000000000f23', '0de00000-0000-4000-8000-000000000f13', 'experience', 'První volný termín je za 41 dní.', 'poradna', date {0} - 30, null, null, '0de00000-0000-4000-8000-0000000000a5', date {0} - 30),
  ('0de00000-0000-4000-8000-000000000f24', '0de00000-0000-4000-8000-000000000f13', 'interview', '„Než jsem se dostal na řadu, přibyly další dvě exekuce.“', 'rozhovor s klientem, bez jména', date {0} - 28, null, null, '0de00000-0000-4000-8000-0000000000a5', date {0} - 28);
insert into planning.need_verdict (id, need_id, verdict, reason, conclusion_id, concluded_on, written_by, written_at) values
  ('0de00000-0000-4000-8000-000000000f31', '0de00000-0000-4000-8000-000000000f11', 'into_plan', null, '0de00000-0000-4000-8000-000000000081', date {0} - 42, '0de00000-0000-4000-8000-0000000000a4', date {0} - 40),
  ('0de00000-0000-4000-8000-000000000f32', '0de00000-0000-4000-8000-000000000f12', 'into_plan', null, null, date {0} - 20, '0de00000-0000-4000-8000-0000000000a2', date {0} - 20),
  ('0de00000-0000-4000-8000-000000000f33', '0de00000-0000-4000-8000-000000000f13', 'to_be_discussed', 'Nejdřív zjistíme, kolik lidí čeká v sousedních městech.', null, date {0} - 20, '0de00000-0000-4000-8000-0000000000a2', date {0} - 20);

insert into planning.plan (id, organisation_id, name, from_year, to_year, body_id, stage, begun_by, begun_at)
select '0de00000-0000-4000-8000-000000000f41', '0de00000-0000-4000-8000-000000000001', 'Komunitní plán sociálních služeb Liberecka ' || y || '–' || y + 3, y, y + 3,
  '0de00000-0000-4000-8000-0000000000b1', 'writing', '0de00000-0000-4000-8000-0000000000a2', date {0} - 25
from (select extract(year from date {0})::int + 1 as y) as next_year;
insert into planning.plan_level (plan_id, depth, name, prefix, measure) values
  ('0de00000-0000-4000-8000-000000000f41', 1, 'Priorita', 'P', false),
  ('0de00000-0000-4000-8000-000000000f41', 2, 'Opatření', 'Op', true),
  ('0de00000-0000-4000-8000-000000000f41', 3, 'Aktivita', 'A', false);
insert into planning.plan_municipality (plan_id, municipality_code)
select '0de00000-0000-4000-8000-000000000f41', code from territory.municipality
where code in ('563889', '564095', '564117', '563919', '564109', '564397', '546593', '564231');

create temporary table demo_card on commit drop as
select * from (values
  ('f51', null, 0, 0, 'Kap1', 'Úvod', 'Plán vznikal ve dvou pracovních skupinách. Říká, co se v příštích čtyřech letech změní pro lidi, kteří si sami neporadí.', null, null, null),
  ('f52', null, 0, 1, 'Kap2', 'Lidé v území', null, 'territory', null, null),
  ('f53', null, 0, 2, 'Kap3', 'Služby v území', null, 'services', null, null),
  ('f54', null, 0, 3, 'Kap4', 'Potřeby, které patří do plánu', null, 'needs', null, null),
  ('f61', null, 1, 4, 'P1', 'Děti a mladí mají kde být', 'Odpoledne, o víkendu a o prázdninách, s dospělým, kterému věří.', null, null, null),
  ('f62', 'f61', 2, 5, 'Op1.1', 'Nízkoprahový klub v Chrastavě', 'Klub v bývalé škole, třikrát týdně odpoledne, dva pracovníci.', null, '0de00000-0000-4000-8000-0000000000a5', '0de00000-0000-4000-8000-000000000003'),
  ('f63', 'f62', 3, 6, 'A1.1.1', 'Dohoda s městem o prostorách', 'Do konce března.', null, null, null),
  ('f64', null, 1, 7, 'P2', 'Zůstat doma i ve stáří', null, null, null, null),
  ('f65', 'f64', 2, 8, 'Op2.1', 'Pečovatelská služba v malých obcích', 'Pečovatelka jezdí po okruhu obcí, ne od dveří ke dveřím.', null, '0de00000-0000-4000-8000-0000000000a6', '0de00000-0000-4000-8000-000000000004'),
  ('f66', 'f64', 2, 9, 'Op2.2', 'Noční tísňová péče', null, null, null, null)
) as card (short, parent, depth, position, code, name, description, analysis, owner, office);
insert into planning.card (id, plan_id, parent_id, depth, position, code, key, analysis, body_id, owner_person_id, owner_organisation_id, revision)
select ('0de00000-0000-4000-8000-000000000' || short)::uuid, '0de00000-0000-4000-8000-000000000f41', ('0de00000-0000-4000-8000-000000000' || parent)::uuid,
  depth, position, code, ('0de00000-0000-4000-8000-0000000f0' || short)::uuid, analysis,
  case when code = 'P1' or code like '%1.%' then '0de00000-0000-4000-8000-0000000000b2'::uuid when depth > 0 then '0de00000-0000-4000-8000-0000000000b3'::uuid end, owner::uuid, office::uuid, 1
from demo_card order by depth, position;
insert into planning.card_revision (card_id, number, content, written_by, written_at)
select ('0de00000-0000-4000-8000-000000000' || short)::uuid, 1, jsonb_build_object(
  'basics', jsonb_build_object('name', name, 'groups', '[]'::jsonb, 'places', '[]'::jsonb, 'fromYear', null, 'toYear', null, 'term', null, 'priority', short = 'f62', 'network', null),
  'texts', jsonb_build_object('situation', null, 'description', description, 'activities', null, 'outputs', null, 'risks', null),
  'roles', jsonb_build_object('guarantor', null, 'implementers', null, 'partners', null),
  'capacities', jsonb_build_object('lines', '[]'::jsonb), 'costs', jsonb_build_object('lines', '[]'::jsonb), 'goals', jsonb_build_object('lines', '[]'::jsonb)),
  '0de00000-0000-4000-8000-0000000000a2', date {0} - 24
from demo_card;

-- The model card: everything on it is filled in.
update planning.card set revision = 2 where id = '0de00000-0000-4000-8000-000000000f62';
insert into planning.card_revision (card_id, number, content, note, written_by, written_at)
select card_id, 2, jsonb_build_object(
  'basics', jsonb_build_object('name', 'Nízkoprahový klub v Chrastavě', 'groups', '[]'::jsonb, 'places', jsonb_build_array(jsonb_build_object('value', '564117')), 'fromYear', y + 1, 'toYear', y + 4, 'term', 'otevřít do září prvního roku', 'priority', true, 'network', 'Nová služba: 2 úvazky v přímé práci do základní sítě kraje.'),
  'texts', jsonb_build_object('situation', E'Děti a mladí z Chrastavy nemají kam odpoledne jít.\n\n- škola končí ve dvě, autobus jede v pět\n- loni řešila městská policie u nádraží 31 stížností',
    'description', 'Klub v bývalé škole, třikrát týdně odpoledne, dva pracovníci.', 'activities', E'- dohoda s městem o prostorách\n- registrace služby\n- nábor dvou pracovníků\n- otevření', 'outputs', 'Klub otevřený 12 hodin týdně.', 'risks', 'Nenajdeme pracovníky: začneme s jedním a se střediskem volného času.'),
  'roles', jsonb_build_object('guarantor', 'vedoucí odboru sociální péče', 'implementers', 'Středisko volného času Pod Ještědem, z. s.', 'partners', 'město Chrastava, základní škola'),
  'capacities', jsonb_build_object('lines', jsonb_build_array(jsonb_build_object('unit', 'UVAZKY', 'nowE2', 0, 'targetE2', 200, 'note', 'přímá práce'))),
  'costs', jsonb_build_object('lines', jsonb_build_array(
    jsonb_build_object('year', y + 1, 'source', 'OBEC', 'capital', true, 'amount', 45000000, 'note', 'úprava prostor'),
    jsonb_build_object('year', y + 1, 'source', 'STAT', 'capital', false, 'amount', 90000000, 'note', null),
    jsonb_build_object('year', y + 2, 'source', 'STAT', 'capital', false, 'amount', 130000000, 'note', null),
    jsonb_build_object('year', y + 2, 'source', 'OBEC', 'capital', false, 'amount', 30000000, 'note', null))),
  'goals', jsonb_build_object('lines', jsonb_build_array(
    jsonb_build_object('name', 'dětí a mladých, kteří přijdou aspoň pětkrát za rok', 'unit', 'lidí', 'baseline', 0, 'target', 60, 'source', 'evidence klubu')))),
  'Doplněno po jednání skupiny.', '0de00000-0000-4000-8000-0000000000a5', date {0} - 12
from planning.card_revision, (select extract(year from date {0})::int as y) as this_year
where card_id = '0de00000-0000-4000-8000-000000000f62' and number = 1;
insert into planning.card_tie (card_id, other_id, kind) values
  ('0de00000-0000-4000-8000-000000000f66', '0de00000-0000-4000-8000-000000000f65', 'follows_from');
insert into planning.card_suggestion (id, card_id, section, revision, content, because, offered_by, offered_at, state) values
  ('0de00000-0000-4000-8000-000000000f71', '0de00000-0000-4000-8000-000000000f65', 'texts', 1, jsonb_build_object('situation', null, 'description', 'Pečovatelka jezdí po okruhu obcí, ne od dveří ke dveřím. V neděli jezdí dobrovolník s obědem.', 'activities', null, 'outputs', null, 'risks', null),
   'V neděli teď nejí nikdo teplé jídlo.', '0de00000-0000-4000-8000-0000000000a8', date {0} - 3, 'open');
insert into planning.card_remark (id, card_id, wording, said_by, said_at) values
  ('0de00000-0000-4000-8000-000000000f72', '0de00000-0000-4000-8000-000000000f65', 'Kdo zaplatí druhé auto?', '0de00000-0000-4000-8000-0000000000a2', date {0} - 2);
insert into thread.link (from_kind, from_id, relation, to_kind, to_id, created_at) values
  ('need', '0de00000-0000-4000-8000-000000000f11', 'came_from', 'conclusion', '0de00000-0000-4000-8000-000000000081', now()),
  ('measure', '0de00000-0000-4000-8000-000000000f62', 'came_from', 'need', '0de00000-0000-4000-8000-000000000f11', now()),
  ('measure', '0de00000-0000-4000-8000-000000000f65', 'came_from', 'need', '0de00000-0000-4000-8000-000000000f12', now());
