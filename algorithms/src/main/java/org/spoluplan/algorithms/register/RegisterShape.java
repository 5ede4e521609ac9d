package org.spoluplan.algorithms.register;

import static java.util.Map.entry;
import static java.util.Map.of;
import static java.util.Map.ofEntries;
import static org.spoluplan.algorithms.register.Shape.Loose.TEXT;
import static org.spoluplan.algorithms.register.Shape.Needless.SKIPPED;
import static org.spoluplan.algorithms.register.Shape.Persons.NEVER;
import static org.spoluplan.algorithms.register.Shape.Single.VALUE;

import java.util.Map;

/// The keys of the register file that are read. Source: the published shape of the open data, as
/// of September 2026.
final class RegisterShape {

  private static final Shape REFERENCE = new Shape.Fields(of("id", VALUE));

  private static final Shape ADDRESS =
      new Shape.Fields(
          ofEntries(
              entry("cisloDomovni", VALUE),
              entry("cisloOrientacni", VALUE),
              entry("dodatekAdresy", VALUE),
              entry("kodAdresnihoMista", VALUE),
              entry("psc", VALUE),
              entry("typCislaDomovniho", SKIPPED),
              entry("kraj", REFERENCE),
              entry("okres", REFERENCE),
              entry("obec", REFERENCE),
              entry("castObce", REFERENCE),
              entry("mestskyObvodMestskaCast", SKIPPED),
              entry("mestskyObvodVPraze", SKIPPED),
              entry("ulice", new Shape.Fields(of("nazev", VALUE)))));

  private static final Shape EMAILS = contacts("email");
  private static final Shape PHONES = contacts("telefon");
  private static final Shape WEBS = contacts("web");

  private static final Shape CAPACITIES =
      list(of("pocet", VALUE, "popis", VALUE, "typ", REFERENCE));

  private static final Shape FORMS =
      list(
          of(
              "forma", REFERENCE,
              "nepretrzitePoskytovani", VALUE,
              "casoveRozsahy", TEXT,
              "kapacita", CAPACITIES,
              "kapacity", CAPACITIES));

  private static final Shape PROVIDER =
      new Shape.Fields(
          ofEntries(
              entry("ico", VALUE),
              entry("dic", SKIPPED),
              entry("nazev", VALUE),
              entry("adresa", ADDRESS),
              entry("emaily", EMAILS),
              entry("telefony", PHONES),
              entry("faxy", SKIPPED),
              entry("weby", WEBS),
              entry("statutarniOrgany", NEVER)));

  private static final Shape FACILITIES =
      list(
          of(
              "nazev", VALUE,
              "poskytujeOd", VALUE,
              "poskytujeDo", VALUE,
              "utajenaAdresa", VALUE,
              "adresa", ADDRESS,
              "vedouci", NEVER,
              "vedouciZarizeni", NEVER,
              "odpovedneOsoby", NEVER));

  private static final Shape DOCUMENTS = list(of("priloha", new Shape.Fields(of("url", VALUE))));

  static final Shape.Fields SERVICE =
      new Shape.Fields(
          ofEntries(
              entry("portalId", VALUE),
              entry("id", SKIPPED),
              entry("identifikator", VALUE),
              entry("datumPoskytovaniOd", VALUE),
              entry("datumPoskytovaniDo", VALUE),
              entry("druhSocialniSluzby", REFERENCE),
              entry("formy", FORMS),
              entry(
                  "ciloveSkupiny",
                  list(of("cilovaSkupina", REFERENCE, "doplnujiciInformace", VALUE))),
              entry("vekoveSkupiny", list(of("vekovaSkupina", REFERENCE, "id", VALUE))),
              entry("doplnujiciInformaceVekoveSkupiny", VALUE),
              entry("zarizeni", FACILITIES),
              entry("kontaktniAdresy", list(of("adresa", ADDRESS))),
              entry("poskytovatel", PROVIDER),
              entry("emaily", EMAILS),
              entry("telefony", PHONES),
              entry("faxy", SKIPPED),
              entry("weby", WEBS),
              entry("rozsirenePusobnostiVKraji", list(of("kraj", REFERENCE, "id", VALUE))),
              entry(
                  "doplnkoveUdaje",
                  new Shape.Fields(
                      of(
                          "realizacePoskytovani", DOCUMENTS,
                          "planyFinancnihoZajisteni", DOCUMENTS,
                          "personalniZajisteni", DOCUMENTS)))));

  private RegisterShape() {}

  private static Shape list(Map<String, Shape> each) {
    return new Shape.Items(new Shape.Fields(each));
  }

  private static Shape contacts(String key) {
    return list(of(key, VALUE, "poznamka", VALUE));
  }
}
