-- Invented targets of two planning units and what two towns ask for. {0} is today.
insert into territory.planning_unit (id, name, purpose, kept_in, created_at) values
  ('0de00000-0000-4000-8000-000000000dc1', 'Hrádecko a Chrastavsko', 'Terén a pečovatelská služba ve dvou městech a jejich okolí.',
   array['0de00000-0000-4000-8000-000000000001']::uuid[], date {0} - 900);
insert into territory.unit_composition (id, unit_id, valid_from, note) values
  ('0de00000-0000-4000-8000-000000000dc2', '0de00000-0000-4000-8000-000000000dc1', date {0} - 900, null);
insert into territory.unit_municipality (composition_id, municipality_code)
select '0de00000-0000-4000-8000-000000000dc2', code
from territory.municipality
where code in ('564095', '564117', '563919', '564109', '564397', '546593', '564231');

insert into capacity.target (id, unit_id, type_code, measure_code, minimum_e2, ideal_e2, people, source, reasoning, valid_from, author_id, created_at) values
  ('0de00000-0000-4000-8000-000000000d71', '0de00000-0000-4000-8000-0000000000ce', 'PS', 'UVAZKY', 300, 500, 'seniors', 'Analýza potřeb', 'Rodiny čekají na pečovatelskou službu v malých obcích.', date {0} - 800, '0de00000-0000-4000-8000-0000000000a2', now()),
  ('0de00000-0000-4000-8000-000000000d72', '0de00000-0000-4000-8000-0000000000ce', 'TEPR', 'UVAZKY', 20, 50, 'adults', 'Komunitní plán', 'Lidé bez domova zůstávají i mimo Liberec.', date {0} - 800, '0de00000-0000-4000-8000-0000000000a2', now()),
  ('0de00000-0000-4000-8000-000000000d73', '0de00000-0000-4000-8000-0000000000ce', 'SASRD', 'UVAZKY', 50, 100, 'children', 'Komunitní plán', 'Část rodin doprovází škola a nízkoprahový klub.', date {0} - 800, '0de00000-0000-4000-8000-0000000000a2', now()),
  ('0de00000-0000-4000-8000-000000000d74', '0de00000-0000-4000-8000-000000000dc1', 'PS', 'UVAZKY', 200, 400, 'seniors', 'Analýza potřeb', 'Přibývá lidí nad osmdesát let.', date {0} - 800, '0de00000-0000-4000-8000-0000000000a2', now());

insert into capacity.substitution (id, target_id, name, amount_e2, note, valid_from) values
  ('0de00000-0000-4000-8000-000000000d75', '0de00000-0000-4000-8000-000000000d73', 'Nízkoprahový klub Pod mostem', 50, 'Pracovnice klubu jezdí za rodinami.', date {0} - 300);

insert into capacity.demand (id, municipality_code, office_id, title, type_code, measure_code, amount_e2, needed_from, money_e2, description, contact, due_on, state, published_by, published_at) values
  ('0de00000-0000-4000-8000-000000000d81', '563889', '0de00000-0000-4000-8000-000000000001', 'Potřebujeme 0,5 úvazku terénní služby', 'TEPR', 'UVAZKY', 50, date {0} + 60, 30000000, 'Hlavně odpoledne a v sobotu.', 'socialni@ukazka.example', date {0} + 30, 'open', '0de00000-0000-4000-8000-0000000000a2', now()),
  ('0de00000-0000-4000-8000-000000000d82', '564117', '0de00000-0000-4000-8000-000000000a01', 'Pečovatelka na víkendy', 'PS', 'UVAZKY', 100, date {0} + 90, null, null, '485 000 117', date {0} + 20, 'answered', '0de00000-0000-4000-8000-000000000aa2', date {0} - 9);

insert into capacity.demand_answer (id, demand_id, organisation_id, answer, amount_e2, terms, answered_by, answered_at) values
  ('0de00000-0000-4000-8000-000000000d91', '0de00000-0000-4000-8000-000000000d82', '0de00000-0000-4000-8000-000000000004', 'yes', 50, 'Soboty od září, neděle až když najdeme dalšího člověka.', '0de00000-0000-4000-8000-0000000000a6', date {0} - 4);
