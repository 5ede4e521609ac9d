-- A region that has met for twenty years, on top of the demo region: 100 groups, 300 people and
-- {meetings} meetings. The same numbers give the same rows; only the day it is filled on moves them.

create function pg_temp.dice(n bigint, salt integer, sides integer) returns integer
  language sql immutable as 'select (abs(hashint8extended(n, salt)) % sides)::integer';

create function pg_temp.pick(n bigint, salt integer, choices text[]) returns text
  language sql immutable as 'select choices[1 + pg_temp.dice(n, salt, array_length(choices, 1))]';

create function pg_temp.id(kind integer, n bigint) returns uuid
  language sql immutable as
  $$select ('be' || lpad(to_hex(kind), 2, '0') || '0000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid$$;

create temporary table words as select
  array['Chrastava', 'Hrádek nad Nisou', 'Liberec', 'Jablonec nad Nisou', 'Tanvald', 'Frýdlant', 'Turnov', 'Semily',
        'Jilemnice', 'Česká Lípa', 'Nový Bor', 'Železný Brod', 'Raspenava', 'Stráž pod Ralskem', 'Doksy'] as towns,
  array['odlehčovací služba', 'nízkoprahový klub', 'pečovatelská služba', 'azylový dům', 'sociální rehabilitace', 'raná péče',
        'denní stacionář', 'chráněné bydlení', 'terénní program', 'dluhová poradna', 'krizová pomoc', 'osobní asistence',
        'dobrovolnické centrum', 'komunitní centrum', 'dostupné bydlení', 'doučování v rodinách'] as topics,
  array['Pro koho to bude a kolik lidí čeká.', 'Z čeho se zaplatí provoz v příštích dvou letech.', 'Kdo povede jednání s městem.',
        'Chybí pracovníci v přímé péči a prostory bez bariér.', 'Rodiny žádají otevřeno i v sobotu.',
        'Poskytovatel předloží rozpočet a časový plán.', 'Obce se domluví na spolufinancování.',
        'Zkušenosti z jiných krajů jsou dobré.', 'Čekací doba se za rok zdvojnásobila.', 'Škola nabízí tělocvičnu a dílnu.',
        'Doprava z okolních vesnic jezdí jen ráno.', 'Lidé bez domova přespávají u nádraží.'] as sentences,
  array['Jana', 'Petr', 'Eva', 'Tomáš', 'Lenka', 'Jiří', 'Alena', 'Martin', 'Věra', 'Josef', 'Hana', 'Pavel'] as given,
  array['Vrbický', 'Malátný', 'Šebestík', 'Najman', 'Štolba', 'Horáček', 'Rezek', 'Kouba', 'Dlabač', 'Oplt', 'Zíka', 'Trnka'] as family,
  array['senioři', 'rodiny s dětmi', 'lidé se zdravotním postižením', 'lidé v krizi', 'duševní zdraví', 'závislosti', 'bydlení'] as circles;

insert into people.person (id, given_name, family_name, email, created_at)
select pg_temp.id(1, n), pg_temp.pick(n, 1, given), pg_temp.pick(n, 2, family), 'clovek' || n || '@mereni.example', now()
from words, generate_series(1, 300) n;

insert into meetings.body (id, type_code, name, short_name, programme, parent_id, organisation_id, public_meetings, valid_from)
select pg_temp.id(2, n), 'working_group', 'Pracovní skupina ' || n || ': ' || pg_temp.pick(n, 3, circles) || ', ' || pg_temp.pick(n, 4, towns),
  'Skupina ' || n, 'Komunitní plánování', '0de00000-0000-4000-8000-0000000000b1', '0de00000-0000-4000-8000-000000000001', n % 3 = 0,
  current_date - 8000
from words, generate_series(1, 100) n;

insert into meetings.rules_of_procedure
select (jsonb_populate_record(rules, jsonb_build_object('id', pg_temp.id(3, n), 'body_id', pg_temp.id(2, n), 'valid_from', current_date - 8000))).*
from meetings.rules_of_procedure rules, generate_series(1, 100) n
where rules.body_id = '0de00000-0000-4000-8000-0000000000b2';

insert into meetings.membership (id, body_id, person_id, function, votes, valid_from)
select pg_temp.id(4, body * 100 + seat), pg_temp.id(2, body), pg_temp.id(1, 1 + (body * 7 + seat * 29) % 300),
  case seat when 1 then 'chair' when 2 then 'secretary' else 'member' end, seat <> 2, current_date - 8000
from generate_series(1, 100) body, generate_series(1, 10) seat;

create temporary table meeting as
select n, 1 + n % 100 as body, current_date + 90 - ((n::bigint * 7300) / {meetings})::integer as day
from generate_series(1, {meetings}) n;

insert into meetings.meeting (id, body_id, number, title, form, status, held_on, starts_at, ends_at, place, open_to_public, opened_at, closed_at)
select pg_temp.id(5, n), pg_temp.id(2, body), n::text, case when n % 4 = 0 then initcap(pg_temp.pick(n, 5, topics)) end,
  'in_person', case when day < current_date then 'held' else 'planned' end, day, '10:00', '12:00',
  pg_temp.pick(n, 6, towns) || ', městský úřad', body % 3 = 0,
  case when day < current_date then day + time '10:00' end, case when day < current_date then day + time '12:00' end
from meeting, words;

insert into meetings.official (id, meeting_id, office, person_id, name)
select pg_temp.id(6, n * 10 + place), pg_temp.id(5, n), office, pg_temp.id(1, person), given_name || ' ' || family_name
from meeting
cross join (values (1, 'chair'), (2, 'minute_taker'), (3, 'verifier')) as offices (place, office)
cross join lateral (select 1 + (body * 7 + place * 29) % 300) as chosen (person)
join people.person p on p.id = pg_temp.id(1, person);

insert into meetings.agenda_item (id, meeting_id, position, kind, state, title, description, minutes_planned, discussion)
select pg_temp.id(7, n * 10 + place), pg_temp.id(5, n), place, 'topic', 'accepted',
  initcap(pg_temp.pick(n * 10 + place, 7, topics)) || ': ' || pg_temp.pick(n * 10 + place, 8, towns),
  pg_temp.pick(n * 10 + place, 9, sentences) || ' ' || pg_temp.pick(n * 10 + place, 10, sentences), 20,
  pg_temp.pick(n * 10 + place, 11, sentences) || ' ' || pg_temp.pick(n * 10 + place, 12, sentences)
from meeting, words, generate_series(1, 6) place;

insert into meetings.attendance (id, meeting_id, membership_id, person_id, name, capacity, status)
select pg_temp.id(8, n * 100 + seat), pg_temp.id(5, n), m.id, m.person_id, given_name || ' ' || family_name, 'member',
  case when pg_temp.dice(n * 100 + seat, 13, 5) = 0 then 'excused' else 'present' end
from meeting
cross join generate_series(1, 10) seat
join meetings.membership m on m.id = pg_temp.id(4, body * 100 + seat)
join people.person p on p.id = m.person_id
where day < current_date;

insert into meetings.presence (id, attendance_id, came_at, left_at)
select pg_temp.id(9, n * 100 + seat), a.id, day + time '10:00', day + time '12:00'
from meeting, generate_series(1, 10) seat, meetings.attendance a
where a.id = pg_temp.id(8, n * 100 + seat) and a.status = 'present';

insert into meetings.conclusion (id, meeting_id, item_id, position, kind, wording, created_at)
select pg_temp.id(10, n * 10 + place), pg_temp.id(5, n), pg_temp.id(7, n * 10 + place), place,
  (array['will_be_handled', 'into_plan', 'to_be_discussed'])[place],
  'Zařadit do jednání: ' || pg_temp.pick(n * 10 + place, 7, topics) || ', ' || pg_temp.pick(n * 10 + place, 8, towns) || '.', now()
from meeting, words, generate_series(1, 3) place
where day < current_date;

insert into meetings.task (id, body_id, meeting_id, item_id, conclusion_id, wording, owner_person_id, due_on, due_precision, state, created_at)
select pg_temp.id(11, n * 10 + place), pg_temp.id(2, body), pg_temp.id(5, n), pg_temp.id(7, n * 10 + place), pg_temp.id(10, n * 10 + place),
  'Připravit podklad: ' || pg_temp.pick(n * 10 + place, 7, topics), pg_temp.id(1, 1 + (body * 7 + place * 29) % 300), day + 60, 'day',
  case when day > current_date - 60 then 'open' else 'done' end, now()
from meeting, words, generate_series(1, 2) place
where day < current_date;

insert into meetings.minutes (id, meeting_id, edition, state, content, written_on, finalised_at, content_hash, published_at)
select pg_temp.id(12, n), pg_temp.id(5, n), 1, 'published', text, day + 3, day + 5, sha256(text::bytea), day + 7
from (select n, day, string_agg('## ' || place || '. ' || pg_temp.pick(n * 10 + place, 7, topics) || E'\n\n'
        || pg_temp.pick(n * 10 + place, 11, sentences) || ' ' || pg_temp.pick(n * 10 + place, 12, sentences)
        || ' ' || pg_temp.pick(n * 10 + place, 13, sentences) || E'\n', E'\n' order by place) as text
      from meeting, words, generate_series(1, 6) place where day < current_date group by n, day) drafts;

-- The application sees an index that is not whole and makes it anew when it starts.
delete from search.entry;
analyze;
