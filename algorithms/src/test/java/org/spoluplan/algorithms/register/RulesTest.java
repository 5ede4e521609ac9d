package org.spoluplan.algorithms.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.algorithms.register.Samples.address;
import static org.spoluplan.algorithms.register.Samples.beds;
import static org.spoluplan.algorithms.register.Samples.facility;
import static org.spoluplan.algorithms.register.Samples.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The traps of the register, each by its rule.
class RulesTest {

  private static final LocalDate Y2012 = LocalDate.of(2012, 12, 31);
  private static final LocalDate Y2020 = LocalDate.of(2020, 12, 31);
  private static final RegisterAddress HERE = address("Nová", "1", "11");

  @Test
  void capacityIsAddedUpByRegistrationAndNotByFacility() {
    var house = facility("Domov", null, null, HERE);
    var three =
        List.of(
            service("7226", null, List.of(house), List.of(beds(20))),
            service("7227", null, List.of(house), List.of(beds(5))),
            service("7228", null, List.of(house, house), List.of(beds(95))),
            service("7228", null, List.of(house), List.of(beds(95))));
    assertThat(CapacitySum.of(three))
        .containsExactly(new CapacitySum.Line(Samples.POB, Samples.BEDS, 120));
  }

  @Test
  void unitsAreNotAddedToEachOther() {
    var form =
        new RegisteredForm(
            Samples.POB,
            null,
            null,
            List.of(
                new RegisteredCapacity(5, null, Samples.BEDS),
                new RegisteredCapacity(7, null, null),
                new RegisteredCapacity(null, "podle dohody", Samples.BEDS)));
    assertThat(CapacitySum.of(service("1", null, List.of(), List.of(form))))
        .containsExactly(
            new CapacitySum.Line(Samples.POB, null, 7),
            new CapacitySum.Line(Samples.POB, Samples.BEDS, 5));
  }

  @Test
  void theEarliestEndCounts() {
    var open = facility("A", null, null, HERE);
    var ended = service("1", Y2012, List.of(open));
    assertThat(Validity.of(ended, open).to()).isEqualTo(Y2012);
    assertThat(Validity.of(ended).isOpenOn(Y2012)).isTrue();
    assertThat(Validity.of(ended).isOpenOn(Y2012.plusDays(1))).isFalse();
    assertThat(Validity.remarks(ended))
        .containsExactly(
            new Remark(Remark.Code.FACILITY_OUTLIVES_SERVICE, "zarizeni[0]", "2012-12-31", null));
  }

  @Test
  void aServiceEndsWithItsLastFacility() {
    var first = facility("A", null, Y2012, HERE);
    var last = facility("B", null, Y2020, HERE);
    var service = service("1", null, List.of(first, last));
    assertThat(Validity.of(service).to()).isEqualTo(Y2020);
    assertThat(Validity.remarks(service))
        .containsExactly(
            new Remark(Remark.Code.SERVICE_OUTLIVES_FACILITIES, "", null, "2020-12-31"));
    var goesOn = service("1", null, List.of(first, facility("C", null, null, HERE)));
    assertThat(Validity.of(goesOn).to()).isNull();
    assertThat(Validity.remarks(goesOn)).isEmpty();
    assertThat(Validity.of(service("1", Y2012, List.of())).to()).isEqualTo(Y2012);
  }

  @Test
  void aBeginningInTheFutureIsNotOpen() {
    var later = facility("A", Y2020, null, HERE);
    var service = service("1", null, List.of(later));
    assertThat(Validity.of(service, later).isOpenOn(Y2012)).isFalse();
    assertThat(Validity.of(service, later).isOpenOn(Y2020)).isTrue();
    var wrong = service("1", LocalDate.of(2006, 1, 1), List.of());
    assertThat(Validity.remarks(wrong))
        .extracting(Remark::code)
        .containsExactly(Remark.Code.END_BEFORE_START);
  }

  @Test
  void repeatedFacilitiesAreMerged() {
    var repeats =
        Repeats.removed(
            List.of(
                facility("Domov Jabloň", Y2012, Y2020, HERE),
                facility("DOMOV  Jablon ", Y2020.plusDays(1), null, address("Nová", "1", null)),
                facility("Domov Jabloň", Y2012, null, address("Jiná", "2", "12")),
                facility("Domov Jabloň", Y2012, null, address("Nová", "1", "13"))));
    assertThat(repeats.kept()).hasSize(3);
    assertThat(repeats.kept().getFirst().from()).isEqualTo(Y2012);
    assertThat(repeats.kept().getFirst().to()).isNull();
    assertThat(repeats.remarks())
        .containsExactly(
            new Remark(
                Remark.Code.FACILITY_REPEATED, "zarizeni[1]", "DOMOV  Jablon ", "Domov Jabloň"));
  }

  @Test
  void aGapOfDaysKeepsFacilitiesApart() {
    var before = facility("A", null, Y2012, HERE);
    var after = facility("A", Y2020, null, HERE);
    assertThat(Repeats.removed(List.of(before, after)).kept()).containsExactly(before, after);
  }

  @Test
  void secretFacilitiesAreNeverMerged() {
    var secret = new RegisteredFacility("A", null, null, true, null);
    assertThat(Repeats.removed(List.of(secret, secret)).kept()).hasSize(2);
  }

  @Test
  void facilitiesAreKnownAgainByNameAndPlace() {
    var one = FacilityKey.of(facility("Domov „Jabloň“", null, null, HERE));
    assertThat(one).isEqualTo(FacilityKey.of(facility("domov jablon", Y2012, null, HERE)));
    assertThat(one)
        .isNotEqualTo(FacilityKey.of(facility("domov", null, null, HERE)))
        .isNotEqualTo(
            FacilityKey.of(facility("domov jablon", null, null, address("Nová", "2", "11"))));
  }

  @Test
  void addressesAreComparedWithWhatTheCallerKnows() {
    var conflicts = new AddressConflicts(lookup(Map.of("11", "554782"), Set.of("555")));
    assertThat(conflicts.of(HERE, "a"))
        .containsExactly(
            new Remark(Remark.Code.ADDRESS_CODE_ELSEWHERE, "a", "563889", "554782"),
            new Remark(Remark.Code.POSTCODE_ELSEWHERE, "a", "563889", "555"));
    var unknown = new AddressConflicts(AddressLookup.NONE);
    assertThat(unknown.of(HERE, "a")).isEmpty();
    assertThat(unknown.of(address("Nová", "1", null), "a"))
        .containsExactly(new Remark(Remark.Code.ADDRESS_CODE_MISSING, "a", "563889", null));
    assertThat(unknown.of(RegisterAddress.ofMunicipality("563889"), "a")).isEmpty();
  }

  private static AddressLookup lookup(Map<String, String> points, Set<String> postcodes) {
    return new AddressLookup() {
      @Override
      public Optional<String> municipalityOf(String code) {
        return Optional.ofNullable(points.get(code));
      }

      @Override
      public Set<String> municipalitiesOf(String postcode) {
        return postcodes;
      }
    };
  }

  @Test
  void onlyPrahaHasNoDistrict() {
    var praha =
        new RegisterAddress("Nová", "1", null, null, "1", "11000", "19", null, "554782", null);
    var prahaFive =
        new RegisterAddress("Nová", "1", null, null, "1", "15000", "19", "3100", "554782", null);
    var liberec =
        new RegisterAddress("Nová", "1", null, null, "1", "46001", "78", null, "563889", null);
    assertThat(Districts.remark(praha, "a")).isEmpty();
    assertThat(Districts.remark(HERE, "a")).isEmpty();
    assertThat(Districts.remark(prahaFive, "a"))
        .contains(new Remark(Remark.Code.DISTRICT_IN_PRAHA, "a", "554782", "3100"));
    assertThat(Districts.remark(liberec, "a"))
        .contains(new Remark(Remark.Code.DISTRICT_MISSING, "a", "563889", null));
    assertThat(Districts.remark(RegisterAddress.ofMunicipality("563889"), "a")).isEmpty();
  }

  @Test
  void icoIsTextWithItsZeros() {
    assertThat(Ico.of("27085031")).contains(new Ico("27085031", true));
    assertThat(Ico.of("262978")).contains(new Ico("00262978", true));
    assertThat(Ico.of("27085032")).contains(new Ico("27085032", false));
    for (var none : new String[] {"", "123456789", "CZ27085031", "0", "2708503a"})
      assertThat(Ico.of(none)).as(none).isEmpty();
    var read = Json.one("'poskytovatel':{'ico':262978}");
    assertThat(read.service().provider().ico()).isEqualTo(new Ico("00262978", true));
    assertThat(read.remarks())
        .containsExactly(
            new Remark(Remark.Code.ICO_NOT_TEXT, "poskytovatel.ico", "262978", "00262978"));
  }
}
