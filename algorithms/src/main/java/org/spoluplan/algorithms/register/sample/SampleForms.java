package org.spoluplan.algorithms.register.sample;

import java.util.Map;
import java.util.Random;

/// Writes forms with their capacities; the key of capacities is called both ways.
final class SampleForms {

  private static final int FEWEST = 3;

  private final SampleJson json;
  private final SampleTypes.Type type;
  private final Random random;
  private final Map<String, Long> registeredMaximum;

  SampleForms(
      SampleJson json, SampleTypes.Type type, Random random, Map<String, Long> registeredMaximum) {
    this.json = json;
    this.type = type;
    this.random = random;
    this.registeredMaximum = registeredMaximum;
  }

  /// @param unreadable the first capacity is text
  void write(boolean unreadable) {
    json.list(
        "formy",
        () -> {
          for (var i = 0; i < type.forms().size(); i++)
            if (i == 0 || random.nextBoolean()) form(type.forms().get(i), unreadable);
        });
  }

  private void form(SampleTypes.Form form, boolean unreadable) {
    var nonstop = form.form().equals("pob");
    json.object(
        () -> {
          json.reference("forma", "FormaSocialniSluzby", form.form());
          json.flag("nepretrzitePoskytovani", nonstop);
          json.text("casoveRozsahy", nonstop ? null : "Po–Čt 8:00–16:00\nPá 8:00–14:00");
          json.list(
              random.nextBoolean() ? "kapacity" : "kapacita", () -> capacity(form, unreadable));
        });
  }

  private void capacity(SampleTypes.Form form, boolean unreadable) {
    var most = FEWEST + random.nextInt(form.unit().equals("luzka") ? 120 : 30);
    json.object(
        () -> {
          if (unreadable) json.text("pocet", "asi " + most);
          else json.number("pocet", most);
          json.text("popis", "Nejvyšší kapacita " + most + " s účinností od 1. 1. 2024.");
          json.reference("typ", "TypKapacitySocialniSluzby", form.unit());
        });
    registeredMaximum.merge(
        "FormaSocialniSluzby/" + form.form() + " TypKapacitySocialniSluzby/" + form.unit(),
        (long) most,
        Long::sum);
  }
}
