package org.spoluplan.algorithms.register.sample;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Writes facilities and contact addresses of one service.
final class SampleFacilities {

  private static final int NUMBERS = 900;
  private static final int STEP = 41;
  private static final int DAYS_OPEN = 300;

  private final SampleJson json;
  private final SampleTowns towns;
  private final SampleProvider provider;
  private final Random random;
  private final LocalDate from;
  private final @Nullable LocalDate to;

  SampleFacilities(
      SampleJson json,
      SampleTowns towns,
      SampleProvider provider,
      Random random,
      LocalDate from,
      @Nullable LocalDate to) {
    this.json = json;
    this.towns = towns;
    this.provider = provider;
    this.random = random;
    this.from = from;
    this.to = to;
  }

  void write(@Nullable Trap trap, int service, int count) {
    var first = firstAddress(trap, service);
    json.list(
        "zarizeni",
        () -> {
          for (var i = 0; i < count; i++) {
            var same = i == 0 || (i == 1 && repeats(trap));
            var address = same ? first : address(service, i);
            facility(i == 0 ? trap : null, name(service, i, same, trap), address, end(trap, i));
          }
        });
    json.list(
        "kontaktniAdresy",
        () -> {
          if (trap == Trap.SECRET_IN_CONTACTS) json.object(() -> first.write(json, towns));
        });
  }

  private static boolean repeats(@Nullable Trap trap) {
    return trap == Trap.REPEATED_FACILITY || trap == Trap.SHARED_HOME;
  }

  private void facility(
      @Nullable Trap trap, String name, SampleAddress address, @Nullable LocalDate end) {
    var secret =
        trap == Trap.SECRET || trap == Trap.SECRET_GIVEN || trap == Trap.SECRET_IN_CONTACTS;
    json.object(
        () -> {
          json.text("nazev", name);
          json.text("poskytujeOd", from.toString());
          json.text("poskytujeDo", end == null ? null : end.toString());
          json.object("vedouci", this::person);
          if (trap == Trap.SECRET) json.text("adresa", null);
          else address.write(json, towns);
          json.flag("utajenaAdresa", secret);
        });
  }

  private void person() {
    json.text("jmeno", SampleText.given(random.nextInt(100)));
    json.text("prijmeni", SampleText.surname(random.nextInt(100)));
    json.nulls("titulPred", "titulZa", "telefon", "email");
  }

  private @Nullable LocalDate end(@Nullable Trap trap, int facility) {
    return switch (trap) {
      case SERVICE_OUTLIVES -> from.plusDays(DAYS_OPEN);
      case FACILITY_OUTLIVES -> facility == 0 ? null : to;
      case END_BEFORE_START -> facility == 0 ? from.minusDays(1) : to;
      case null, default -> to;
    };
  }

  private SampleAddress firstAddress(@Nullable Trap trap, int service) {
    if (trap == Trap.SHARED_HOME)
      return SampleAddress.of(towns, provider.municipality(), provider.number() % NUMBERS);
    var address = address(service, 0);
    var town = address.municipality();
    return switch (trap) {
      case CODE_MISSING -> address.withPoint(null);
      case CODE_ELSEWHERE ->
          address.withPoint(SampleTowns.point(towns.elsewhere(town), address.number()));
      case SECRET, SECRET_GIVEN, SECRET_IN_CONTACTS -> address.secret();
      case DISTRICT_MISSING -> inTown(towns.outsidePraha(town), address).withDistrict(null);
      case DISTRICT_IN_PRAHA -> inTown(towns.praha().orElseThrow(), address).withDistrict("3100");
      case null, default -> address;
    };
  }

  private SampleAddress inTown(int town, SampleAddress address) {
    return SampleAddress.of(towns, town, address.number());
  }

  private SampleAddress address(int service, int facility) {
    var home = provider.municipality();
    var municipality = random.nextInt(3) == 0 ? towns.near(home, random) : home;
    return SampleAddress.of(towns, municipality, (service * STEP + facility) % NUMBERS);
  }

  /// @param same it is the first facility, in another spelling when it comes again
  private static String name(int service, int facility, boolean same, @Nullable Trap trap) {
    if (trap == Trap.CONTROLS && facility == 0) return "Ukázkové\u0007 zařízení\u200B " + service;
    var name = "Ukázkové zařízení " + service + "/" + (same ? 1 : facility + 1);
    if (!same || facility == 0) return name;
    return name.toUpperCase(Locale.ROOT).replace(" ", "  ") + " ";
  }
}
