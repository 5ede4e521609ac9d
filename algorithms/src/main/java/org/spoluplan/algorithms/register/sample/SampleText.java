package org.spoluplan.algorithms.register.sample;

import java.util.List;
import java.util.Random;

/// Sentences of a sample.
final class SampleText {

  private static final List<String> NOTES =
      List.of(
          "Služba je určena osobám, jejichž situace vyžaduje pomoc jiné osoby.",
          "Pomáháme lidem žít běžným způsobem života v jejich domácnosti.",
          "Přednost mají zájemci, kterým hrozí ztráta bydlení.",
          "Přijímáme po osobním jednání a po posouzení potřeb.",
          "Kapacita je stanovena jako nejvyšší počet uživatelů v jednom okamžiku.",
          "Činnosti zajišťují sociální pracovníci a pracovníci v sociálních službách.");

  private static final List<String> STREETS =
      List.of(
          "Vymyšlená",
          "Ukázková",
          "Vzorová",
          "Zkušební",
          "Cvičná",
          "Pokusná",
          "Neskutečná",
          "Příkladná",
          "Smyšlená",
          "Modelová");

  private static final List<String> GIVEN = List.of("Vzorek", "Ukázka", "Příklad", "Zkouška");

  private SampleText() {}

  static String notes(Random random, int sentences) {
    var text = new StringBuilder();
    for (var i = 0; i < sentences; i++)
      text.append(i == 0 ? "" : " ").append(NOTES.get(random.nextInt(NOTES.size())));
    return text.toString();
  }

  static String street(int number) {
    return STREETS.get(number % STREETS.size());
  }

  static String given(int number) {
    return GIVEN.get(number % GIVEN.size());
  }

  static String surname(int number) {
    return SampleRegister.PERSON_MARK + "ovič" + (char) ('a' + number % 26);
  }

  static String territory(String one, String other, String third, int age) {
    return "Terénní forma je poskytována na území obcí %s, %s a %s, osobám ve věku od %d let."
        .formatted(one, other, third, age);
  }
}
