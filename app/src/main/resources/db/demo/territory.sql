-- One planning unit of real villages, kept by the invented town. {0} is today.
insert into territory.planning_unit (id, name, purpose, kept_in, created_at) values
  ('0de00000-0000-4000-8000-0000000000ce', 'Podještědí', 'Pečovatelská služba a odlehčení pro rodiny, které pečují o staré lidi.',
   array['0de00000-0000-4000-8000-000000000001']::uuid[], date {0} - 1200);

insert into territory.unit_composition (id, unit_id, valid_from, note) values
  ('0de00000-0000-4000-8000-0000000000cf', '0de00000-0000-4000-8000-0000000000ce', date {0} - 1200, null),
  ('0de00000-0000-4000-8000-0000000000cd', '0de00000-0000-4000-8000-0000000000ce', date {0} - 430, 'Kryštofovo Údolí přistoupilo ke společné pečovatelské službě.');

insert into territory.unit_municipality (composition_id, municipality_code)
select c.id, m.code
from territory.municipality m
cross join territory.unit_composition c
where c.unit_id = '0de00000-0000-4000-8000-0000000000ce'
  and (m.code in ('544345', '546658', '563901', '563960', '564052', '564184', '564290', '564427', '564532', '564541')
    or m.code = '564176' and c.id = '0de00000-0000-4000-8000-0000000000cd');
