package org.spoluplan.algorithms.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Komise doporučuje schválit příspěvek. 5-0-2|5 0 2 přijato",
        "Komise schvaluje zprávu (7:0:0).|7 0 0 přijato",
        "2 – 4 – 0, usnesení nebylo přijato|2 4 0 nepřijato",
        "Hlasovalo se o přijetí Hospice, z. ú.: 8/0/1, přijat.|8 0 1 přijato",
        "Nový klub: proti nebyl nikdo, zdržel se pan Dub.|- 0 1 přijato"
      })
  void numbersWithoutWordsStandForAgainstAbstained(String said, String vote) {
    assertThat(votes(said)).isEqualTo(vote);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tabulka je v zápisu č. 1/2/24.",
        "Otevřeno je ve dnech 8-12-16.",
        "Telefon 731-222-111, služba je od 1-3-2024.",
        "Poměr 2:1:1 se osvědčil u krmení.",
        "Všichni členové dostali podklady.",
        "Rada města jednomyslně schválila nový ceník."
      })
  void otherNumbersAndOtherBodiesAreNoVotes(String said) {
    assertThat(votes(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ke změně jízdného: pro hlasovali všichni.",
        "Hlasování proběhlo jednomyslně.",
        "Skupina se usnesla, že noclehárna zůstane (jednohlasně).",
        "Hlasováno všemi hlasy přítomných pro.",
        "Všichni přítomní byli pro.",
        "S návrhem všichni souhlasili."
      })
  void allBeingForIsAVoteWithoutNumbers(String said) {
    assertThat(votes(said)).isEqualTo("- - - přijato");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Komise s příspěvkem souhlasí, nikdo nebyl proti.",
        "Obce přispějí podle hodin; nikdo se nevyslovil proti.",
        "Komise přidělí byt č. 4, proti nebyl nikdo."
      })
  void nobodyAgainstSaysNothingOfTheOthers(String said) {
    assertThat(votes(said)).isEqualTo("- 0 - přijato");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pro\n7\nProti\n0\nZdržel se\n1\nUsnesení bylo přijato.",
        "PRO: 7 (Malá, Dub)\nPROTI: nikdo\nZDRŽELI SE: 1 (Kos)\npřijato",
        "Hlasování |\npro: |\n(7) Jana Malá, Petr Dub |\nproti |\n(0)|\nzdržel se: |\n(1) Ivo Kos |\nnehlasoval: |\n(0) |\nPřijato."
      })
  void numbersStandBesideTheirLabelsOrUnderThem(String said) {
    assertThat(votes("Usnesení 2: Komise doporučuje opravu.\n" + said)).isEqualTo("7 0 1 přijato");
  }

  @Test
  void namesWithoutANumberAreNotCounted() {
    assertThat(votes("Hlasování o opravě:\nPro: Malá, Dub, Kos\nProti: Lán")).isEmpty();
  }

  @Test
  void theOrderOfNumbersIsTakenFromTheLegend() {
    assertThat(votes("(hlasování: pro – zdržel se – proti)\nKomise schvaluje program. 5-2-0"))
        .isEqualTo("5 0 2 přijato");
  }

  @Test
  void candidatesUnderOneAnotherAreCountedEach() {
    assertThat(votes("Dub: 2 hlasy\nKos: 3 hlasy\nPředsedou byl zvolen Ivo Kos."))
        .isEqualTo("2 - - nepřijato; 3 - - přijato");
  }

  private static String votes(String said) {
    var votes = DraftOf.said(said).votes();
    if (votes == null) return "";
    return String.join(
        "; ",
        votes.stream()
            .map(
                vote ->
                    String.join(
                        " ",
                        number(vote.inFavour()),
                        number(vote.against()),
                        number(vote.abstained()),
                        number(vote.result())))
            .toList());
  }

  private static String number(@Nullable Found<?> found) {
    return found == null ? "-" : found.value().toString();
  }
}
