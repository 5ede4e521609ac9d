package org.spoluplan.algorithms.register.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes one item of a sample.
final class SampleItem {

  private static final int FIRST_NUMBER = 1_000_000;
  private static final int SERVICES_PER_PROVIDER = 3;
  private static final LocalDate FIRST_DAY = LocalDate.of(2007, 1, 1);
  private static final int DAYS = 6_500;
  private static final int DOCUMENTS = 4;

  private final SampleJson json;
  private final SampleTowns towns;
  private final TrapPlan plan;
  private final int number;
  private final int facilityCount;
  private final Random random;
  private final SampleProvider provider;
  private final SampleTypes.Type type;
  private final LocalDate from;
  private final @Nullable LocalDate to;
  private final Map<String, Long> registeredMaximum = new TreeMap<>();

  SampleItem(
      SampleJson json,
      SampleRegister sample,
      SampleTowns towns,
      TrapPlan plan,
      int number,
      int facilityCount) {
    this.json = json;
    this.towns = towns;
    this.plan = plan;
    this.number = number;
    this.facilityCount = facilityCount;
    random = SampleWriter.random(sample, number);
    provider = SampleProvider.of(number / SERVICES_PER_PROVIDER, towns, sample.seed());
    type = has(Trap.SHARED_HOME) ? SampleTypes.home() : SampleTypes.any(random);
    from = FIRST_DAY.plusDays(random.nextInt(DAYS));
    to = has(Trap.ENDED) || has(Trap.FACILITY_OUTLIVES) ? from.plusDays(400) : null;
  }

  private boolean has(Trap trap) {
    return plan.has(number, trap);
  }

  Map<String, Long> registeredMaximum() {
    return registeredMaximum;
  }

  /// @param share bytes to be filled at least
  void write(long share) {
    json.object(
        () -> {
          head();
          new SampleForms(json, type, random, registeredMaximum).write(has(Trap.UNREADABLE));
          new SampleGroups(json, towns, provider, random).write(type, plan.of(number));
          facilities();
          new SampleProviderPart(json, towns, provider).write(plan.of(number));
          contacts();
          json.list("rozsirenePusobnostiVKraji", this::regions);
          documents(share);
        });
  }

  private void head() {
    var identifier = has(Trap.REPEATED_IDENTIFIER) ? number - 1 : number;
    json.number("portalId", FIRST_NUMBER + number);
    json.text("id", "sluzba-" + number);
    json.text("identifikator", String.valueOf(FIRST_NUMBER + identifier));
    json.text("datumPoskytovaniOd", from.toString());
    json.text("datumPoskytovaniDo", to == null ? null : to.toString());
    json.reference("druhSocialniSluzby", "DruhSocialniSluzby", type.code());
  }

  private void facilities() {
    new SampleFacilities(json, towns, provider, random, from, to)
        .write(plan.of(number), number, facilityCount);
  }

  private void contacts() {
    json.list(
        "emaily", () -> contact("email", "sluzba" + number + "@example.org", "vedení služby"));
    json.list("telefony", () -> contact("telefon", "000" + (100_000 + number % 900_000), null));
    json.list("faxy", () -> {});
    json.list("weby", () -> contact("web", "https://sluzba" + number + ".example.org", null));
  }

  private void contact(String key, String value, @Nullable String note) {
    json.object(
        () -> {
          json.text(key, value);
          json.text("poznamka", note);
        });
  }

  private void regions() {
    if (random.nextInt(4) != 0) return;
    var region = towns.get(provider.municipality()).region();
    json.object(() -> json.text("id", "Kraj/" + region));
  }

  private void documents(long share) {
    json.object(
        "doplnkoveUdaje",
        () -> {
          json.list("planyFinancnihoZajisteni", () -> document("plan", 0));
          json.list("personalniZajisteni", () -> document("personal", 0));
          json.list(
              "realizacePoskytovani",
              () -> {
                for (var i = 0; i <= random.nextInt(DOCUMENTS); i++) document("realizace", i);
              });
          json.list(
              "historie",
              () -> {
                while (json.size() < share) document("historie", 0);
              });
        });
  }

  private void document(String kind, int version) {
    json.object(
        () -> {
          json.object(
              "priloha",
              () -> {
                json.text("nazev", SampleText.notes(random, 2));
                json.text(
                    "url",
                    "https://documents.example.org/%s/%d/%d".formatted(kind, number, version));
                json.nulls("typ", "velikost", "kontrolniSoucet");
              });
          json.nulls("platnostOd", "platnostDo", "poznamka");
        });
  }
}
