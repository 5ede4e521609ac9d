-- Invented people and organisations around Liberec. {0} is today.
insert into people.organisation (id, name, short_name, type_code, ico, address, web) values
  ('0de00000-0000-4000-8000-000000000001', 'Statutární město Liberec', 'město Liberec', 'municipality', null, 'Liberec', null),
  ('0de00000-0000-4000-8000-000000000002', 'Liberecký kraj', 'kraj', 'region', null, 'Liberec', null),
  ('0de00000-0000-4000-8000-000000000003', 'Středisko volného času Pod Ještědem, z. s.', 'Středisko Pod Ještědem', 'provider', null, 'Liberec 8', 'https://podjestedem.example'),
  ('0de00000-0000-4000-8000-000000000004', 'Domov a péče Hrádek, o. p. s.', 'Domov a péče Hrádek', 'provider', null, 'Hrádek nad Nisou', 'https://domovhradek.example'),
  ('0de00000-0000-4000-8000-000000000005', 'Rodinné centrum Mraveniště, z. s.', 'Mraveniště', 'provider', null, 'Chrastava', null),
  ('0de00000-0000-4000-8000-000000000006', 'Klub rodičů Chrastava', null, 'citizens_group', null, 'Chrastava', null),
  ('0de00000-0000-4000-8000-000000000007', 'Most přes Nisu, z. ú.', 'Most přes Nisu', 'provider', null, 'Liberec 3', null);

insert into people.person (id, title_before, given_name, family_name, title_after, email, phone, created_at) values
  ('0de00000-0000-4000-8000-0000000000a1', null, 'Karel', 'Nosek', null, 'karel.nosek@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a2', 'Mgr.', 'Jana', 'Vrbická', null, 'jana.vrbicka@ukazka.example', '485 000 002', now()),
  ('0de00000-0000-4000-8000-0000000000a3', null, 'Drahomíra', 'Koubelková', null, 'drahomira.koubelkova@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a4', 'Ing.', 'Ondřej', 'Malátný', null, 'ondrej.malatny@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a5', 'Mgr.', 'Radovan', 'Šebestík', 'Ph.D.', 'radovan.sebestik@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a6', 'Bc.', 'Květoslava', 'Najmanová-Pospíchalová', null, 'kveta.najmanova@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a7', null, 'Leopold', 'Štolba', null, 'leopold.stolba@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a8', null, 'Blanka', 'Horáčková', 'DiS.', 'blanka.horackova@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000a9', null, 'Tomáš', 'Rezek', null, 'tomas.rezek@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000aa', null, 'Ludmila', 'Čapková', null, null, null, now()),
  ('0de00000-0000-4000-8000-0000000000ab', 'JUDr.', 'Věra', 'Sedmíková', null, 'vera.sedmikova@ukazka.example', null, now()),
  ('0de00000-0000-4000-8000-0000000000ac', null, 'Zdeňka', 'Potůčková', null, null, null, now());

insert into people.role_assignment (person_id, role, organisation_id, valid_from) values
  ('0de00000-0000-4000-8000-0000000000a1', 'administrator', null, date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a2', 'coordinator', '0de00000-0000-4000-8000-000000000001', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a4', 'organisation_worker', '0de00000-0000-4000-8000-000000000001', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a3', 'organisation_head', '0de00000-0000-4000-8000-000000000005', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a5', 'organisation_head', '0de00000-0000-4000-8000-000000000003', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a6', 'organisation_head', '0de00000-0000-4000-8000-000000000004', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a8', 'organisation_head', '0de00000-0000-4000-8000-000000000007', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000a9', 'organisation_worker', '0de00000-0000-4000-8000-000000000003', date {0} - 700),
  ('0de00000-0000-4000-8000-0000000000ab', 'auditor', null, date {0} - 700);

insert into people.account (person_id, passkey_handle, created_at)
select id, decode(replace(id::text, '-', ''), 'hex'), now() from people.person
where id::text like '0de00000-%' and email is not null;
