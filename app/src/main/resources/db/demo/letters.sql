-- Letters that went out about the meeting that was. {0} is today.
insert into notifications.message (id, person_id, recipient, recipient_name, subject, body, about_kind, about_id, about_path, scopes, created_at, sent_at, attempts, last_error) values
  ('0de00000-0000-4000-8000-000000000061', '0de00000-0000-4000-8000-0000000000a9', 'tomas.rezek@ukazka.example', 'Tomáš Rezek',
   'Pozvánka: Pracovní skupina pro rodiny s dětmi a mládež', E'Dobrý den,\n\nzveme vás na jednání: Pracovní skupina pro rodiny s dětmi a mládež\n\nKdy: ' || extract(day from date {0} - 42) || '. ' || extract(month from date {0} - 42) || '. ' || extract(year from date {0} - 42) || E' v 10.00 až 12.00\nKde: Liberec, Nová radnice, místnost 203\n\nProgram:\n1. Zahájení, schválení programu a volba ověřovatele\n2. Nízkoprahový klub v Chrastavě\n3. Doučování v rodinách\n\nZve vás Drahomíra Koubelková\n',
   'meeting', '0de00000-0000-4000-8000-0000000000e1', '/jednani/0de00000-0000-4000-8000-0000000000e1',
   array['0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-000000000001', '0de00000-0000-4000-8000-0000000000a9']::uuid[],
   (date {0} - 54 + time '9:05') at time zone 'Europe/Prague', (date {0} - 54 + time '9:06') at time zone 'Europe/Prague', 1, null),
  ('0de00000-0000-4000-8000-000000000062', '0de00000-0000-4000-8000-0000000000aa', null, 'Ludmila Čapková',
   'Pozvánka: Pracovní skupina pro rodiny s dětmi a mládež', E'Dobrý den,\n\nzveme vás na jednání: Pracovní skupina pro rodiny s dětmi a mládež\n\nKdy: ' || extract(day from date {0} - 42) || '. ' || extract(month from date {0} - 42) || '. ' || extract(year from date {0} - 42) || E' v 10.00 až 12.00\nKde: Liberec, Nová radnice, místnost 203\n\nZve vás Drahomíra Koubelková\n',
   'meeting', '0de00000-0000-4000-8000-0000000000e1', '/jednani/0de00000-0000-4000-8000-0000000000e1',
   array['0de00000-0000-4000-8000-0000000000b2', '0de00000-0000-4000-8000-000000000001', '0de00000-0000-4000-8000-0000000000aa']::uuid[],
   (date {0} - 54 + time '9:05') at time zone 'Europe/Prague', null, 0, null);
