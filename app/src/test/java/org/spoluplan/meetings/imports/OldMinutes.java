package org.spoluplan.meetings.imports;

/// Invented minutes for tests.
final class OldMinutes {

  /// How surnames begin in them; [OldTown] gives each town its own.
  static final String SURNAME = "Zábrad";

  static final String MARCH =
      """
      Zápis z jednání pracovní skupiny pro seniory
      Datum: 14. 3. 2019, 9:00–11:00 hod.
      Místo: Městský úřad Jilemnice, zasedací místnost

      Přítomni: Mgr. Alžběta Zábradová (Diakonie Horní Ves), Bc. Zbyněk Zábradánek (Město Jilemnice), Ludmila Zábradíková
      Omluveni: Ing. Radim Zábradacek
      Hosté: PhDr. Naděžda Zábradlická

      Program:
      1. Zahájení
      2. Odlehčovací služba
      3. Různé

      1. Zahájení
      Jednání zahájila Mgr. Alžběta Zábradová.

      2. Odlehčovací služba
      Skupina projednala nedostatek odlehčovací služby o víkendech.
      Závěr: Skupina doporučuje zařadit víkendovou odlehčovací službu do akčního plánu.
      Hlasování: pro 3, proti 0, zdržel se 0. Přijato.

      Úkol: Zbyněk Zábradánek zjistí počet žadatelů o odlehčovací službu. Termín: 30. 4. 2019

      Příští jednání: 13. 6. 2019 v 9:00

      Zapsala: Ludmila Zábradíková
      Ověřil: Bc. Zbyněk Zábradánek
      """;

  static final String JUNE =
      """
      Zápis z jednání pracovní skupiny pro seniory
      Datum: 13. 6. 2019, 9:00–10:30 hod.
      Místo: Městský úřad Jilemnice, zasedací místnost

      Přítomni: Mgr. Alžběta Zábradová (Diakonie Horní Ves), Bc. Zbyněk Zábradánek (Město Jilemnice)
      Omluveni: Ludmila Zábradíková

      Program:
      1. Kontrola úkolů
      2. Různé

      1. Kontrola úkolů
      Úkol: Zbyněk Zábradánek zjistí počet žadatelů o odlehčovací službu. Stav: splněno

      2. Různé
      Závěr: Skupina bere na vědomí informaci o počtu žadatelů.

      Zapsala: Mgr. Alžběta Zábradová
      """;

  private OldMinutes() {}
}
