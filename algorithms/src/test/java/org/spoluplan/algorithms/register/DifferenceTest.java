package org.spoluplan.algorithms.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.algorithms.register.Samples.address;
import static org.spoluplan.algorithms.register.Samples.beds;
import static org.spoluplan.algorithms.register.Samples.facility;
import static org.spoluplan.algorithms.register.Samples.service;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.register.ThreeWay.Outcome;

class DifferenceTest {

  @Test
  void changesAreToldFieldByField() {
    var house = facility("Domov", null, null, address("Nová", "1", "11"));
    var moved = facility("Domov", null, null, address("Stará", "2", "12"));
    var before = service("1", null, List.of(house), List.of(beds(20)));
    var after = service("1", LocalDate.of(2026, 1, 1), List.of(moved), List.of(beds(25)));
    assertThat(Difference.between(before, after))
        .containsExactly(
            new FieldChange(new FieldName(RegisterField.TO, ""), null, "2026-01-01"),
            new FieldChange(
                new FieldName(RegisterField.CAPACITY, Samples.POB + " " + Samples.BEDS),
                "20",
                "25"),
            new FieldChange(
                new FieldName(RegisterField.FACILITY_ADDRESS, "Domov"),
                "Nová 1, 46001, obec 563889, okres 3505, kraj 78, adresní místo 11",
                "Stará 2, 46001, obec 563889, okres 3505, kraj 78, adresní místo 12"));
  }

  @Test
  void anAddressThatBecameSecretIsNotShown() {
    var open = facility("Dům", null, null, address("Tajná", "1", "11"));
    var secret = new RegisteredFacility("Dům", null, null, true, null);
    for (var changes :
        List.of(
            Difference.between(
                service("1", null, List.of(open)), service("1", null, List.of(secret))),
            Difference.between(
                service("1", null, List.of(secret)), service("1", null, List.of(open)))))
      assertThat(changes)
          .extracting(change -> change.field().field())
          .containsExactly(RegisterField.FACILITY_SECRET);
  }

  @Provide
  Arbitrary<RegisteredService> services() {
    var facility =
        Combinators.combine(
                Arbitraries.of("A", "B"), Arbitraries.of("1", "2"), Arbitraries.of(true, false))
            .as(
                (name, house, ended) ->
                    facility(
                        name,
                        null,
                        ended ? LocalDate.of(2020, 1, 1) : null,
                        address("U", house, null)));
    return Combinators.combine(
            facility.list().ofMaxSize(3), Arbitraries.integers().between(1, 3).list().ofMaxSize(2))
        .as(
            (facilities, beds) ->
                service("1", null, facilities, beds.stream().map(Samples::beds).toList()));
  }

  @Property
  void nothingChangesInTheSame(@ForAll("services") RegisteredService service) {
    assertThat(Difference.between(service, service)).isEmpty();
    assertThat(Difference.between(service, service.withFacilities(service.facilities().reversed())))
        .isEmpty();
  }

  @Property
  void changesLeadFromOneToTheOther(
      @ForAll("services") RegisteredService before, @ForAll("services") RegisteredService after) {
    var values = new TreeMap<>(FieldValues.of(before));
    for (var change : Difference.between(before, after)) {
      assertThat(values.get(change.field())).isEqualTo(change.before());
      if (change.after() == null) values.remove(change.field());
      else values.put(change.field(), change.after());
    }
    assertThat(values).isEqualTo(FieldValues.of(after));
    assertThat(Difference.between(after, before)).hasSameSizeAs(Difference.between(before, after));
  }

  @Property
  void whatWasEditedHereIsNeverOverwrittenUnasked(
      @ForAll("values") String base,
      @ForAll("values") String here,
      @ForAll("values") String register) {
    var merge = new ThreeWay<>(given(base), given(here), given(register));
    var editedHere = !base.equals(here);
    if (merge.outcome() == Outcome.TAKE_REGISTER) assertThat(editedHere).isFalse();
    if (base.equals(register)) assertThat(merge.value()).isEqualTo(given(here));
    if (!editedHere) assertThat(merge.value()).isEqualTo(given(register));
    assertThat(merge.outcome() == Outcome.ASK)
        .isEqualTo(editedHere && !base.equals(register) && !here.equals(register));
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of("", "a", "b", "c");
  }

  private static @Nullable String given(String value) {
    return value.isEmpty() ? null : value;
  }
}
