package org.spoluplan.algorithms.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.allocation.Step.Kind;

/// What a councillor, an applicant and a citizen read.
class ExplanationTest {

  private static final String THREE =
      """
       'applications': [
         {'id': 'S1', 'fte': '2.5', 'points': '24'},
         {'id': 'S2', 'fte': '1', 'points': '30'},
         {'id': 'S3', 'fte': '0.5', 'points': '6'}]}
      """;

  private static Allocation with(String rule) {
    return Calls.allocated(
        "{'pot': '1000000', 'rule': {'weights': {'fte': 0.7, 'points': 0.3}, "
            + rule
            + "},"
            + THREE);
  }

  @Test
  void aScoreIsExplainedCriterionByCriterion() {
    var award = with("'cap': 450000").award(1);

    assertThat(texts(award))
        .containsExactly(
            "Kritérium úvazky má váhu 70 % z 1 000 000,00 Kč; za 1 z celkem 4 připadá 175 000,00 Kč.",
            "Kritérium body má váhu 30 % z 1 000 000,00 Kč; za 30 z celkem 60 připadá 150 000,00 Kč.",
            "Navíc z toho, co jiné žádosti pro své stropy dostat nemohly: 78 954,80 Kč.");
  }

  @Test
  void aCapSaysWhatHappensToTheRest() {
    assertThat(texts(with("'cap': 450000").award(0)))
        .last()
        .isEqualTo(
            "Strop na jednu žádost: nejvýše 450 000,00 Kč, proto o 107 500,00 Kč méně"
                + " (rozdělí se ostatním).");
    assertThat(texts(with("'cap': 450000, 'redistribute': false").award(0)))
        .last()
        .asString()
        .endsWith("(zůstane v rezervě).");
  }

  @Test
  void separatePotsAreATreeWhoseBranchesAddUp() {
    var award = with("'combine': 'separatePots', 'cap': 450000").award(1);

    assertThat(kinds(award.explanation())).containsExactly(Kind.POT, Kind.POT);
    var points = award.explanation().get(1);
    assertThat(points.text().replace('\u00a0', ' '))
        .isEqualTo("Z části na kritérium body (300 000,00 Kč, to je 30 %): 239 583,33 Kč.");
    assertThat(kinds(points.steps())).containsExactly(Kind.SHARE, Kind.HANDED_BACK);
    assertThat(points.steps().stream().mapToLong(Step::amount).sum()).isEqualTo(points.amount());
  }

  @Test
  void whoIsBelowTheFloorReadsByHowMuch() {
    var award = with("'floor': 120000").award(2);

    assertThat(award.amount()).isZero();
    assertThat(texts(award))
        .last()
        .isEqualTo(
            "Vychází 117 500,00 Kč, to je méně než nejnižší částka 120 000,00 Kč;"
                + " proto se nepřiznává nic.");
    assertThat(texts(with("'floor': 120000").award(0)))
        .last()
        .isEqualTo(
            "Navíc z toho, co by dostaly žádosti vyřazené pod nejnižší částkou: 74 228,05 Kč.");
  }

  @Test
  void maximaProductsAndRoundingHaveTheirSentences() {
    assertThat(texts(with("'normalisation': 'maximum', 'rounding': 1").award(1)))
        .containsExactly(
            "Kritérium úvazky má váhu 70 % z 1 000 000,00 Kč; za 1 proti nejvyšší hodnotě 2,5"
                + " připadá 162 790,70 Kč.",
            "Kritérium body má váhu 30 % z 1 000 000,00 Kč; za 30 proti nejvyšší hodnotě 30"
                + " připadá 174 418,60 Kč.",
            "Zaokrouhlení na celé koruny metodou největších zbytků: o 0,30 Kč méně.");
    assertThat(texts(with("'combine': 'pointsTimesFte'").award(1)))
        .containsExactly("Součin úvazky × body je 30 z celkem 93: 322 580,65 Kč.");
  }

  @Test
  void theTerminalShowsATableAndTheSentences() {
    var words =
        AllocationInWords.of(with("'cap': 450000, 'version': 'ZM 33/2024'")).replace('\u00a0', ' ');

    assertThat(words)
        .startsWith(
            "Rozděluje se 1 000 000,00 Kč podle váženého součtu kritérií (pravidlo ZM 33/2024).")
        .containsPattern("S1 +– +450 000,00 Kč +nejvíc, co smí dostat")
        .containsPattern("rezerva +0,00 Kč")
        .contains("    Strop na jednu žádost");
  }

  private static List<String> texts(Award award) {
    return award.explanation().stream().map(step -> step.text().replace('\u00a0', ' ')).toList();
  }

  private static List<Kind> kinds(List<Step> steps) {
    return steps.stream().map(Step::kind).toList();
  }
}
