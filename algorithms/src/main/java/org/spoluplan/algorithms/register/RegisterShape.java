package org.spoluplan.algorithms.register;

import static org.spoluplan.algorithms.register.Shape.Loose.TEXT;
import static org.spoluplan.algorithms.register.Shape.Needless.SKIPPED;
import static org.spoluplan.algorithms.register.Shape.Persons.NEVER;
import static org.spoluplan.algorithms.register.Shape.Single.VALUE;

import java.util.Map;

/// The keys of the register file that are read. Source: the published shape of the open data, as
/// of September 2026.
final class RegisterShape {

  private static final Shape REFERENCE = new Shape.Fields(Map.of("id", VALUE));

  private static final Shape ADDRESS =
      new Shape.Fields(
          Map.ofEntries(
              Map.entry("cisloDomovni", VALUE),
              Map.entry("cisloOrientacni", VALUE),
              Map.entry("dodatekAdresy", VALUE),
              Map.entry("kodAdresnihoMista", VALUE),
              Map.entry("psc", VALUE),
              Map.entry("typCislaDomovniho", SKIPPED),
              Map.entry("kraj", REFERENCE),
              Map.entry("okres", REFERENCE),
              Map.entry("obec", REFERENCE),
              Map.entry("castObce", REFERENCE),
              Map.entry("mestskyObvodMestskaCast", SKIPPED),
              Map.entry("mestskyObvodVPraze", SKIPPED),
              Map.entry("ulice", new Shape.Fields(Map.of("nazev", VALUE)))));

  private static final Shape EMAILS = contacts("email");
  private static final Shape PHONES = contacts("telefon");
  private static final Shape WEBS = contacts("web");

  private static final Shape CAPACITIES =
      list(Map.of("pocet", VALUE, "popis", VALUE, "typ", REFERENCE));

  private static final Shape FORMS =
      list(
          Map.of(
              "forma", REFERENCE,
              "nepretrzitePoskytovani", VALUE,
              "casoveRozsahy", TEXT,
              "kapacita", CAPACITIES,
              "kapacity", CAPACITIES));

  private static final Shape PROVIDER =
      new Shape.Fields(
          Map.ofEntries(
              Map.entry("ico", VALUE),
              Map.entry("dic", SKIPPED),
              Map.entry("nazev", VALUE),
              Map.entry("adresa", ADDRESS),
              Map.entry("emaily", EMAILS),
              Map.entry("telefony", PHONES),
              Map.entry("faxy", SKIPPED),
              Map.entry("weby", WEBS),
              Map.entry("statutarniOrgany", NEVER)));

  private static final Shape FACILITIES =
      list(
          Map.of(
              "nazev", VALUE,
              "poskytujeOd", VALUE,
              "poskytujeDo", VALUE,
              "utajenaAdresa", VALUE,
              "adresa", ADDRESS,
              "vedouci", NEVER,
              "vedouciZarizeni", NEVER,
              "odpovedneOsoby", NEVER));

  private static final Shape DOCUMENTS =
      list(Map.of("priloha", new Shape.Fields(Map.of("url", VALUE))));

  static final Shape.Fields SERVICE =
      new Shape.Fields(
          Map.ofEntries(
              Map.entry("portalId", VALUE),
              Map.entry("id", SKIPPED),
              Map.entry("identifikator", VALUE),
              Map.entry("datumPoskytovaniOd", VALUE),
              Map.entry("datumPoskytovaniDo", VALUE),
              Map.entry("druhSocialniSluzby", REFERENCE),
              Map.entry("formy", FORMS),
              Map.entry(
                  "ciloveSkupiny",
                  list(Map.of("cilovaSkupina", REFERENCE, "doplnujiciInformace", VALUE))),
              Map.entry("vekoveSkupiny", list(Map.of("vekovaSkupina", REFERENCE, "id", VALUE))),
              Map.entry("doplnujiciInformaceVekoveSkupiny", VALUE),
              Map.entry("zarizeni", FACILITIES),
              Map.entry("kontaktniAdresy", list(Map.of("adresa", ADDRESS))),
              Map.entry("poskytovatel", PROVIDER),
              Map.entry("emaily", EMAILS),
              Map.entry("telefony", PHONES),
              Map.entry("faxy", SKIPPED),
              Map.entry("weby", WEBS),
              Map.entry("rozsirenePusobnostiVKraji", list(Map.of("kraj", REFERENCE, "id", VALUE))),
              Map.entry(
                  "doplnkoveUdaje",
                  new Shape.Fields(
                      Map.of(
                          "realizacePoskytovani", DOCUMENTS,
                          "planyFinancnihoZajisteni", DOCUMENTS,
                          "personalniZajisteni", DOCUMENTS)))));

  private RegisterShape() {}

  private static Shape list(Map<String, Shape> each) {
    return new Shape.Items(new Shape.Fields(each));
  }

  private static Shape contacts(String key) {
    return list(Map.of(key, VALUE, "poznamka", VALUE));
  }
}
