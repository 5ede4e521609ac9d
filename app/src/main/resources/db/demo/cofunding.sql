-- Invented requests of services to municipalities. {0} is today. Shares were computed by clients.
insert into grants.cofunding_request (id, service_id, provider_id, keeper_id, year, needed_e2, asked_e2, key_code, key_number, note, due_on, remind_on, state, written_by, created_at, sent_at, ended_at) values
  ('0de00000-0000-4000-8000-00000000ca01', '0de00000-0000-4000-8000-5e0000000005', '0de00000-0000-4000-8000-000000000007', '0de00000-0000-4000-8000-000000000002',
   extract(year from date {0})::int + 1, 240000000, null, 'clients', 1, 'Terénní pracovníci jezdí za lidmi bez domova do tří měst. Bez příspěvku obcí by jeden z nich odešel.',
   date {0} + 30, date {0} + 20, 'sent', '0de00000-0000-4000-8000-0000000000a8', date {0} - 16, date {0} - 15, null),
  ('0de00000-0000-4000-8000-00000000ca02', '0de00000-0000-4000-8000-5e000000000e', '0de00000-0000-4000-8000-000000000003', null,
   extract(year from date {0})::int + 1, 180000000, null, 'fte', null, null,
   date {0} + 45, null, 'draft', '0de00000-0000-4000-8000-0000000000a5', date {0} - 2, null, null),
  ('0de00000-0000-4000-8000-00000000ca03', '0de00000-0000-4000-8000-5e0000000005', '0de00000-0000-4000-8000-000000000007', '0de00000-0000-4000-8000-000000000002',
   extract(year from date {0})::int, 220000000, null, 'clients', 1, 'Stejný rozsah jako loni.',
   date {0} - 330, date {0} - 340, 'closed', '0de00000-0000-4000-8000-0000000000a8', date {0} - 391, date {0} - 390, date {0} - 320);

insert into grants.cofunding_source (request_id, kind, amount_e2, standing) values
  ('0de00000-0000-4000-8000-00000000ca01', 'state', 160000000, 'requested'),
  ('0de00000-0000-4000-8000-00000000ca01', 'region', 24000000, 'approved'),
  ('0de00000-0000-4000-8000-00000000ca01', 'other', 6000000, 'approved'),
  ('0de00000-0000-4000-8000-00000000ca02', 'state', 120000000, 'requested'),
  ('0de00000-0000-4000-8000-00000000ca03', 'state', 150000000, 'approved'),
  ('0de00000-0000-4000-8000-00000000ca03', 'region', 22000000, 'approved');

-- 500 000 Kč by 50 clients and, last year, 480 000 Kč by 48.
insert into grants.cofunding_share (id, request_id, position, municipality_code, clients, fte_e2, weight_e2, population, amount_e2, office_id, written_at) values
  ('0de00000-0000-4000-8000-00000000cb01', '0de00000-0000-4000-8000-00000000ca01', 0, '563889', 34, 170, 0, null, 34000000, '0de00000-0000-4000-8000-000000000001', date {0} - 15),
  ('0de00000-0000-4000-8000-00000000cb02', '0de00000-0000-4000-8000-00000000ca01', 1, '564117', 9, 45, 0, null, 9000000, '0de00000-0000-4000-8000-000000000a01', date {0} - 15),
  ('0de00000-0000-4000-8000-00000000cb03', '0de00000-0000-4000-8000-00000000ca01', 2, '564095', 7, 35, 0, null, 7000000, '0de00000-0000-4000-8000-000000000a02', date {0} - 15),
  ('0de00000-0000-4000-8000-00000000cb04', '0de00000-0000-4000-8000-00000000ca02', 0, '563889', 60, 200, 0, null, null, null, null),
  ('0de00000-0000-4000-8000-00000000cb05', '0de00000-0000-4000-8000-00000000ca02', 1, '544477', 12, 50, 0, null, null, null, null),
  ('0de00000-0000-4000-8000-00000000cb06', '0de00000-0000-4000-8000-00000000ca03', 0, '563889', 36, 180, 0, null, 36000000, '0de00000-0000-4000-8000-000000000001', date {0} - 390),
  ('0de00000-0000-4000-8000-00000000cb07', '0de00000-0000-4000-8000-00000000ca03', 1, '564117', 12, 70, 0, null, 12000000, '0de00000-0000-4000-8000-000000000a01', date {0} - 390);

insert into grants.cofunding_answer (id, share_id, position, answer, amount_e2, reason, resolution, resolved_on, answered_by, answered_at) values
  ('0de00000-0000-4000-8000-00000000cc01', '0de00000-0000-4000-8000-00000000cb02', 0, 'other', 6000000, 'V rozpočtu na sociální služby víc nezbývá.', '41/5', date {0} - 6, '0de00000-0000-4000-8000-000000000aa2', date {0} - 5),
  ('0de00000-0000-4000-8000-00000000cc02', '0de00000-0000-4000-8000-00000000cb06', 0, 'yes', 36000000, null, '288', date {0} - 350, '0de00000-0000-4000-8000-0000000000a2', date {0} - 349),
  ('0de00000-0000-4000-8000-00000000cc03', '0de00000-0000-4000-8000-00000000cb07', 0, 'yes', 12000000, null, '39/2', date {0} - 345, '0de00000-0000-4000-8000-000000000aa2', date {0} - 344);
