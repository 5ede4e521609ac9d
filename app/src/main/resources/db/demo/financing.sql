-- Who pays invented services, this year and two before. {0} is today.
create temporary table demo_money on commit drop as
select s.id as service_id, s.number, y.year, y.year = extract(year from date {0})::int as now,
  e.entrustment, e.entrusted_from, e.entrusted_to, u.unit_code, u.amount_e2,
  u.amount_e2 * (case u.unit_code when 'UVAZKY' then 82000000 else 48000000 end - (extract(year from date {0})::int - y.year) * 2400000) / 100 as costs,
  case when s.type_code in ('PS', 'OA', 'DS', 'AD', 'ODL', 'DSTAC') then 18 else 2 end as fee_share,
  case when exists (select 1 from network.place p where p.service_id = s.id and p.municipality_code = '563889') then '0de00000-0000-4000-8000-000000000001'::uuid
       when s.number = 19 then '0de00000-0000-4000-8000-000000000a02'::uuid end as town_id,
  -- Those that ask a town in its calls this year got less from the state.
  case when y.year = extract(year from date {0})::int and exists (
    select from grants.application a join grants.call c on c.id = a.call_id
    where a.service_id = s.id and c.year = y.year and a.state <> 'draft') then 60 else 100 end as state_part
from (select id, type_code, ('x' || right(id::text, 6))::bit(24)::int as number from network.service
      where registered and id::text like '0de00000-0000-4000-8000-5e0000%') s
join network.network_entry e on e.service_id = s.id and e.version_id = '0de00000-0000-4000-8000-000000000b02'
join network.network_unit u on u.entry_id = e.id and u.position = 0
cross join generate_series(extract(year from date {0})::int - 2, extract(year from date {0})::int) y (year);

insert into grants.compensation_payment (service_id, year, number, region_code, usual_costs_e2, usual_income_e2, unit_code, units_e2, carry_allowed, entrustment, entrusted_from, entrusted_to, note, set_by, set_at)
select service_id, year, 1, 'CZ051', costs, costs * fee_share / 100 / 100000 * 100000, unit_code, amount_e2, number % 2 = 1, entrustment, entrusted_from, entrusted_to,
  null, '0de00000-0000-4000-8000-000000000aa1', make_date(year, 1, 1) - 20
from demo_money
where number <> 12;

-- One year went on with half a post more.
insert into grants.compensation_payment (service_id, year, number, region_code, usual_costs_e2, usual_income_e2, unit_code, units_e2, carry_allowed, entrustment, entrusted_from, entrusted_to, note, set_by, set_at)
select service_id, year, 2, region_code, usual_costs_e2 * 6 / 5, usual_income_e2 * 6 / 5, unit_code, units_e2 + 50, carry_allowed, entrustment, entrusted_from, entrusted_to,
  'Od ledna o půl úvazku víc.', set_by, set_at + interval '40 days'
from grants.compensation_payment
where service_id = '0de00000-0000-4000-8000-5e0000000010' and year = extract(year from date {0})::int;

insert into grants.funding_source (service_id, year, source_code, giver_id, giver, requested_e2, approved_e2, approved_on, paid_e2, paid_on, origin, written_by, written_at)
select m.service_id, m.year, l.code, l.giver_id, l.giver, l.requested / 100000 * 100000,
  case when l.decided then l.sum / 100000 * 100000 end, case when l.decided then make_date(m.year, 2, 20) end,
  case when not m.now then l.sum / 100000 * 100000 end, case when not m.now then make_date(m.year, 4, 10) end,
  case when l.giver_id is null then 'provider' else 'funder' end, '0de00000-0000-4000-8000-000000000aa1', make_date(m.year, 1, 15)
from demo_money m
cross join lateral (values
  ('STAT', '0de00000-0000-4000-8000-000000000002'::uuid, 'Liberecký kraj', m.costs * 75 / 100,
    m.costs * (100 - m.fee_share) / 100 * (case when m.number = 17 and m.now then 96 else 53 + m.number % 5 + m.year % 3 end) / 100 * m.state_part / 100, true),
  ('KRAJ', '0de00000-0000-4000-8000-000000000002'::uuid, 'Liberecký kraj', null::bigint, m.costs * 7 / 100, true),
  ('OBEC', m.town_id, case when m.town_id is null then 'obce v území' when m.number = 19 then 'Město Hrádek nad Nisou' else 'Statutární město Liberec' end,
    m.costs * (case when m.number = 19 and m.now then 40 else 12 end) / 100, m.costs * 9 / 100, not (m.now and m.number % 3 = 1)),
  ('UHRADY', null::uuid, null, null::bigint, m.costs * m.fee_share / 100, true),
  ('DARY', null::uuid, 'nadace a dárci', null::bigint, m.costs * (1 + m.number % 3) / 100, true),
  ('EU', null::uuid, 'operační program', null::bigint, case when m.number % 6 = 4 then m.costs * 6 / 100 end, true)) l (code, giver_id, giver, requested, sum, decided)
where l.sum is not null
  -- What towns awarded or answered is known already; once somebody typed it all the same.
  and (l.code <> 'OBEC' or (m.number = 4 and not m.now) or not exists (
    select from grants.application a join grants.call c on c.id = a.call_id join grants.programme p on p.id = c.programme_id
    where a.service_id = m.service_id and c.year = m.year and p.organisation_id = l.giver_id and a.state <> 'draft'
    union all
    select from grants.cofunding_request r join grants.cofunding_share s on s.request_id = r.id
    where r.service_id = m.service_id and r.year = m.year and r.state in ('sent', 'closed')));

-- What the tests of permissions ask for.
insert into grants.funding_source (id, service_id, year, source_code, giver_id, giver, approved_e2, origin, written_by, written_at) values
  ('0de00000-0000-4000-8000-000000000f01', '0de00000-0000-4000-8000-5e000000000f', extract(year from date {0})::int, 'VLASTNI', null, 'sběr papíru', 1200000, 'provider', '0de00000-0000-4000-8000-0000000000a3', date {0} - 20),
  ('0de00000-0000-4000-8000-000000000f02', '0de00000-0000-4000-8000-5e000000000f', extract(year from date {0})::int, 'OBEC', '0de00000-0000-4000-8000-000000000001', 'Statutární město Liberec', 5000000, 'funder', '0de00000-0000-4000-8000-0000000000a2', date {0} - 20);
