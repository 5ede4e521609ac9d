package org.spoluplan.planning.takeover;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.spoluplan.planning.Plan.Level;
import org.spoluplan.planning.takeover.Unit.Field;

/// Plans of towns number and draw their measures in many ways.
class OutlineTest {

  private static final List<Level> LEVELS =
      List.of(
          new Level(1, "Priorita", "P", false),
          new Level(2, "Opatření", "Op", true),
          new Level(3, "Aktivita", "A", false));

  private static List<String> heads(String text) {
    return Outline.of(text, LEVELS, "Začátek").stream()
        .map(unit -> unit.depth() + " " + unit.code() + " " + unit.title())
        .toList();
  }

  @Test
  void wordsOfLevelsAndCodesAreHeadings() {
    assertThat(
            heads(
                """
                Úvod
                Plán vznikl ve třech skupinách.
                Priorita 1: Děti a mladí
                Opatření č. 1.1 – Nízkoprahový klub
                Klub je potřeba 5 dní v týdnu.
                Aktivita 1.1.1 Dohoda o prostorách
                Op1-2 Doučování
                SWOT analýza
                3. Vyhodnocení minulého plánu
                """))
        .containsExactly(
            "0  Úvod",
            "1 P1 Děti a mladí",
            "2 Op1.1 Nízkoprahový klub",
            "3 A1.1.1 Dohoda o prostorách",
            "2 Op1-2 Doučování",
            "0  SWOT analýza",
            "0  3 Vyhodnocení minulého plánu");
  }

  @Test
  void aTableOfTwoColumnsFillsTheCardAndWhatItDoesNotKnowStaysInItsText() {
    var unit =
        Outline.of(
                """
                Opatření 2.1 Pečovatelská služba
                Zdůvodnění:\tRodiny to vzdávají.
                Realizátor\tDomov a péče
                Náklady\t1 200 000 Kč ročně
                Termín\t2027–2028
                """,
                LEVELS,
                "Začátek")
            .getFirst();
    assertThat(unit.fields())
        .containsEntry(Field.SITUATION, "Rodiny to vzdávají.")
        .containsEntry(Field.IMPLEMENTERS, "Domov a péče")
        .containsEntry(Field.TERM, "2027–2028");
    assertThat(unit.text()).contains("**Náklady:** 1 200 000 Kč ročně");
  }

  @Test
  void aTableOfMeasuresIsACardARow() {
    var units =
        Outline.of(
            """
            Priorita 2 Stáří doma
            Název opatření\tPopis\tGarant\tPoznámka
            2.1 Tísňová péče\tTlačítka u lidí\tměsto\tod ledna
            Odlehčovací služba\tPro pečující\tcharita\t
            """,
            LEVELS,
            "Začátek");
    assertThat(units).hasSize(3);
    assertThat(units.get(1).code()).isEqualTo("Op2.1");
    assertThat(units.get(1).title()).isEqualTo("Tísňová péče");
    assertThat(units.get(1).fields())
        .containsEntry(Field.DESCRIPTION, "Tlačítka u lidí")
        .containsEntry(Field.GUARANTOR, "město");
    assertThat(units.get(1).text()).contains("Poznámka: od ledna");
    assertThat(units.get(2).title()).isEqualTo("Odlehčovací služba");
  }

  @Test
  void nothingOfTheTextIsLost() {
    var text =
        """
        Liberecko se dohodlo.
        Kapitola bez čísla je tu jen tak, s tečkou.
        • první
        • druhá
        Rok\tPočet\tPodíl
        2026\t10\t5 %
        """;
    var unit = Outline.of(text, LEVELS, "Začátek").getFirst();
    assertThat(unit.title()).isEqualTo("Začátek");
    assertThat(unit.text())
        .contains("Liberecko se dohodlo.", "bez čísla", "- první", "- druhá", "| Rok | Počet |")
        .contains("| 2026 | 10 | 5 % |");
  }

  @Test
  void sentencesThatBeginWithANumberAreNoHeadings() {
    assertThat(heads("V roce 2026 přišlo 41 dětí.\n12 lidí čeká na místo, další to vzdali."))
        .containsExactly("0  Začátek");
  }
}
