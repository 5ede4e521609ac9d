package org.spoluplan.documents.writing;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// In the tables `~` is a no-break space.
class CzechTypographyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          v domě u lesa               | v~domě u~lesa
          a v tom i s ním             | a~v~tom i~s~ním
          K Praze, O tom, Z města     | K~Praze, O~tom, Z~města
          (s nimi)                    | (s~nimi)
          zas dva                     | zas dva
          na od do                    | na od do
          """)
  void oneLetterWordsStayWithTheNext(String typed, String set) {
    assertSet(typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          dne 2. 6. 2021 bylo         | dne 2.~6.~2021 bylo
          2. června 2021              | 2.~června~2021
          srpen 2021                  | srpen~2021
          od 6. 4. do 13. 4. 2017     | od 6.~4. do 13.~4.~2017
          28.3. 2018                  | 28.3.~2018
          dne 2.6.2021                | dne 2.6.2021
          bod 2. Příště               | bod 2. Příště
          """)
  void datesStayTogether(String typed, String set) {
    assertSet(typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          325 Kč a 4 % ze 12 km       | 325~Kč a~4~% ze 12~km
          1 850 000 Kč                | 1~850~000~Kč
          1,5 mil. Kč, 300 tis. Kč    | 1,5~mil.~Kč, 300~tis.~Kč
          v 10.00 hod.                | v~10.00~hod.
          1 240 dětí                  | 1~240 dětí
          rok 2021 123 lidí           | rok 2021 123 lidí
          +420 485 226 519            | +420~485~226~519
          12 mužů                     | 12 mužů
          """)
  void numbersStayWithTheirUnits(String typed, String set) {
    assertSet(typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          č. 12, čl. 6 odst. 2        | č.~12, čl.~6 odst.~2
          § 62                        | §~62
          č. p. 64                    | č.~p.~64
          p. Novák                    | p.~Novák
          konec č.                    | konec č.
          """)
  void abbreviationsStayWithWhatTheyName(String typed, String set) {
    assertSet(typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          Ing. Novák a Mgr. Bc. Malá  | Ing.~Novák a~Mgr.~Bc.~Malá
          Jan Dvořák, Ph.D.           | Jan Dvořák,~Ph.D.
          Ing. arch. Novák            | Ing.~arch.~Novák
          J. Novák                    | J.~Novák
          Domov, o. p. s.             | Domov, o.~p.~s.
          Klub, z. s., Praha          | Klub, z.~s., Praha
          Firma s. r. o.              | Firma s.~r.~o.
          """)
  void titlesAndLegalFormsStayTogether(String typed, String set) {
    assertSet(typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          6-18 let                    | 6–18 let
          10.00-11.45                 | 10.00–11.45
          plán 2023-2027              | plán 2023–2027
          tel. 485-226                | tel.~485-226
          CZ.08.1.125/15-003/0001     | CZ.08.1.125/15-003/0001
          č. 15-003                   | č.~15-003
          2021-06-02                  | 2021-06-02
          Najmanová-Bílá              | Najmanová-Bílá
          COVID-19                    | COVID-19
          bydlení - práce             | bydlení~– práce
          bydlení – práce             | bydlení~– práce
          """)
  void dashesAreDashes(String typed, String set) {
    assertSet(typed, set);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          řekl "ano" a "ne"           | řekl „ano“ a~„ne“
          ("tak")                     | („tak“)
          „zůstane“                   | „zůstane“
          "jen začátek                | "jen začátek
          úhlopříčka 24" a 27"        | úhlopříčka 24" a~27"
          """)
  void quotationMarksAreCzech(String typed, String set) {
    assertSet(typed, set);
  }

  @Property(tries = 5000)
  void whatIsSetStaysAsItIs(@ForAll("texts") String text) {
    var once = CzechTypography.of(text);

    assertThat(once).hasSameSizeAs(text);
    assertThat(CzechTypography.of(once)).isEqualTo(once);
  }

  @Provide
  Arbitrary<String> texts() {
    var pieces =
        Arbitraries.of(
            " ", " ", " ", "\u00a0", "v", "a", "2.", "6.", "2021", "10", "00", "-", "–", "\"", "Kč",
            "tis.", "č.", "§", "Ing.", "Novák", "června", ",", "Ph.D.", "z.", "s.", ".", "(", ")",
            "%", "/", "K", "1", "850", "000", "\n", "„", "“");
    return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
  }

  private static void assertSet(String typed, String set) {
    assertThat(CzechTypography.of(typed).replace('\u00a0', '~')).isEqualTo(set);
  }
}
