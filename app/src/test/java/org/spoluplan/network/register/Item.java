package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One item of a register file, as the register writes it.
final class Item {

  static final String ICO = "00263851";

  private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
  private final List<Object> forms = new ArrayList<>();
  private final List<Object> facilities = new ArrayList<>();
  private final List<Object> groups = new ArrayList<>();
  private final Map<String, @Nullable Object> provider = new LinkedHashMap<>();

  /// A shelter (azylový dům) of an invented provider.
  Item(String identifier) {
    values.put("portalId", 1);
    values.put("identifikator", identifier);
    values.put("datumPoskytovaniOd", "2012-02-01");
    values.put("datumPoskytovaniDo", null);
    values.put("druhSocialniSluzby", reference("DruhSocialniSluzby/20"));
    values.put("formy", forms);
    values.put("zarizeni", facilities);
    values.put("ciloveSkupiny", groups);
    values.put("poskytovatel", provider);
    provider.put("nazev", "Ukázka pomoci, z. s.");
    phone("485 000 111");
  }

  Item with(String key, @Nullable Object value) {
    values.put(key, value);
    return this;
  }

  Item provider(String key, @Nullable Object value) {
    provider.put(key, value);
    return this;
  }

  Item phone(String number) {
    return with("telefony", List.of(Map.of("telefon", number)));
  }

  Item type(int number) {
    return with("druhSocialniSluzby", reference("DruhSocialniSluzby/" + number));
  }

  Item beds(int most) {
    forms.add(
        Map.of(
            "forma",
            reference("FormaSocialniSluzby/pob"),
            "nepretrzitePoskytovani",
            true,
            "kapacity",
            List.of(Map.of("pocet", most, "typ", reference("TypKapacitySocialniSluzby/luzka")))));
    return this;
  }

  Item field() {
    forms.add(Map.of("forma", reference("FormaSocialniSluzby/ter")));
    return this;
  }

  Item group(int number, String note) {
    groups.add(
        Map.of(
            "cilovaSkupina",
            reference("CilovaSkupinaOsoby/" + number),
            "doplnujiciInformace",
            note));
    return this;
  }

  Item facility(String name, String street) {
    return facility(name, street, null, false);
  }

  Item facility(String name, String street, @Nullable String to, boolean secret) {
    facilities.add(facility(name, to, secret, address(street)));
    return this;
  }

  Item facility(String name, Map<String, @Nullable Object> address) {
    facilities.add(facility(name, null, false, address));
    return this;
  }

  private static Map<String, @Nullable Object> facility(
      String name, @Nullable String to, boolean secret, Map<String, @Nullable Object> address) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("nazev", name);
    all.put("poskytujeOd", "2012-02-01");
    all.put("poskytujeDo", to);
    all.put("utajenaAdresa", secret);
    all.put("adresa", address);
    return all;
  }

  /// In Liberec.
  static Map<String, @Nullable Object> address(String street) {
    var all = new LinkedHashMap<String, @Nullable Object>();
    all.put("cisloDomovni", 12);
    all.put("kodAdresnihoMista", 23_600_001);
    all.put("psc", "46001");
    all.put("kraj", reference("Kraj/78"));
    all.put("okres", reference("Okres/3505"));
    all.put("obec", reference("Obec/563889"));
    all.put("ulice", Map.of("nazev", street));
    return all;
  }

  static Map<String, Object> reference(String code) {
    return Map.of("id", code);
  }

  Map<String, @Nullable Object> values() {
    return values;
  }
}
