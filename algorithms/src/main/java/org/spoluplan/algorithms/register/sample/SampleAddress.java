package org.spoluplan.algorithms.register.sample;

import org.jspecify.annotations.Nullable;

/// An invented address.
///
/// @param municipality its place in the list
/// @param number       of the house, below a thousand
/// @param point        code of the address point, null for none
record SampleAddress(
    int municipality,
    int number,
    String street,
    @Nullable Integer point,
    @Nullable String district) {

  static SampleAddress of(SampleTowns towns, int municipality, int number) {
    return new SampleAddress(
        municipality,
        number,
        SampleText.street(number),
        SampleTowns.point(municipality, number),
        towns.get(municipality).district());
  }

  SampleAddress withPoint(@Nullable Integer other) {
    return new SampleAddress(municipality, number, street, other, district);
  }

  SampleAddress withDistrict(@Nullable String other) {
    return new SampleAddress(municipality, number, street, point, other);
  }

  SampleAddress secret() {
    return new SampleAddress(municipality, number, SampleRegister.SECRET_STREET, point, district);
  }

  void write(SampleJson json, SampleTowns towns) {
    var town = towns.get(municipality);
    json.object(
        "adresa",
        () -> {
          json.number("cisloDomovni", number + 1L);
          json.text("cisloOrientacni", number % 3 == 0 ? (number % 40 + 1) + "a" : null);
          json.text("dodatekAdresy", null);
          if (point == null) json.text("kodAdresnihoMista", null);
          else json.number("kodAdresnihoMista", point);
          json.text("psc", town.postcode());
          json.reference("typCislaDomovniho", "TypStavebnihoObjektu", "1");
          json.reference("kraj", "Kraj", town.region());
          json.reference("okres", "Okres", district);
          json.reference("obec", "Obec", town.code());
          json.reference("castObce", "CastObce", "9" + town.code());
          json.nulls("mestskyObvodMestskaCast", "mestskyObvodVPraze");
          json.object("ulice", () -> json.text("nazev", street));
        });
  }
}
