package org.spoluplan.algorithms.register.sample;

import org.jspecify.annotations.Nullable;

/// Writes the provider with its statutory persons.
final class SampleProviderPart {

  private static final int SEAT = 950;
  private static final int PERSONS = 3;

  private final SampleJson json;
  private final SampleTowns towns;
  private final SampleProvider provider;

  SampleProviderPart(SampleJson json, SampleTowns towns, SampleProvider provider) {
    this.json = json;
    this.towns = towns;
    this.provider = provider;
  }

  void write(@Nullable Trap trap) {
    json.object(
        "poskytovatel",
        () -> {
          ico(trap);
          json.nulls("dic");
          json.text("nazev", provider.name());
          SampleAddress.of(towns, provider.municipality(), SEAT).write(json, towns);
          json.list("emaily", () -> contact("email", provider.mail()));
          json.list("telefony", () -> contact("telefon", "000 000 000"));
          json.list("weby", () -> contact("web", "https://www.example.org"));
          json.list("statutarniOrgany", this::persons);
        });
  }

  private void ico(@Nullable Trap trap) {
    switch (trap) {
      case ICO_AS_NUMBER -> json.number("ico", Long.parseLong(provider.ico()));
      case ICO_SHORT -> json.number("ico", provider.shortIco());
      case ICO_WRONG -> json.text("ico", provider.wrongIco());
      case null, default -> json.text("ico", provider.ico());
    }
  }

  private void contact(String key, String value) {
    json.object(
        () -> {
          json.text(key, value);
          json.text("poznamka", null);
        });
  }

  private void persons() {
    for (var i = 0; i < PERSONS; i++) person(provider.number() + i);
  }

  private void person(int number) {
    json.object(
        () -> {
          json.text("jmeno", SampleText.given(number));
          json.text("prijmeni", SampleText.surname(number));
          json.nulls("titulPred", "titulZa");
          json.text("funkce", "statutární orgán");
          json.object("adresa", () -> json.text("ulice", SampleText.surname(number)));
          json.nulls("datumNarozeni", "platnostOd", "platnostDo", "zpusobJednani");
        });
  }
}
