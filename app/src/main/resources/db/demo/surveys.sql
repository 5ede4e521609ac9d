-- An invented worksheet of services, a poll of the public, a focus group. {0} is today.
insert into surveys.survey (id, owner_id, kind, title, intro, privacy, opens_on, closes_on, state, created_by, created_at) values
  ('0de00000-0000-4000-8000-000000000f01', '0de00000-0000-4000-8000-000000000001', 'worksheet', 'Pracovní list: co chybí vašim klientům', 'Jeden list za každou službu. Můžete ho rozepsat a dokončit později, společně s kolegy.',
   'Odpovědi sčítáme za skupiny, v plánu se objeví jen součty. Do volného textu prosím nepište jména klientů.', date {0} - 20, date {0} + 25, 'open', '0de00000-0000-4000-8000-0000000000a2', date {0} - 21),
  ('0de00000-0000-4000-8000-000000000f02', '0de00000-0000-4000-8000-000000000001', 'poll', 'Jak se vám u nás žije', 'Tři otázky, dvě minuty.',
   'Odpovídáte beze jména. Počty menší než tři nezveřejníme.', date {0} - 40, date {0} - 10, 'closed', '0de00000-0000-4000-8000-0000000000a2', date {0} - 41);
insert into surveys.survey_body (survey_id, body_id) values
  ('0de00000-0000-4000-8000-000000000f01', '0de00000-0000-4000-8000-0000000000b2'),
  ('0de00000-0000-4000-8000-000000000f01', '0de00000-0000-4000-8000-0000000000b3');

insert into surveys.conversation (id, owner_id, survey_id, kind, title, place, held_on, method, people, groups, consent, created_by, created_at) values
  ('0de00000-0000-4000-8000-000000000f31', '0de00000-0000-4000-8000-000000000001', '0de00000-0000-4000-8000-000000000f01', 'focus_group', 'Oběd s lidmi v denním centru', 'denní centrum v Liberci', date {0} - 12,
   'Volný rozhovor u oběda, tři otázky, zapisovatelka u stolu.', 9, array['TG13'], 'Řekli jsme, kdo jsme a k čemu rozhovor slouží. Zapisujeme výroky beze jmen. Přítomní s tím souhlasili.', '0de00000-0000-4000-8000-0000000000a2', date {0} - 12);
insert into surveys.statement (id, conversation_id, position, words, tags, quotable) values
  ('0de00000-0000-4000-8000-000000000f32', '0de00000-0000-4000-8000-000000000f31', 1, 'Na ubytovnu bych šel hned, ale nemám na kauci.', array['bydlení', 'peníze'], true),
  ('0de00000-0000-4000-8000-000000000f33', '0de00000-0000-4000-8000-000000000f31', 2, 'Na poradnu se čeká měsíc, to už je exekuce pryč.', array['dluhy', 'čekání'], true),
  ('0de00000-0000-4000-8000-000000000f34', '0de00000-0000-4000-8000-000000000f31', 3, 'V sobotu není kam jít se ohřát.', array['zima'], false);
