package org.spoluplan.algorithms.register.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.spoluplan.algorithms.czech.IcoDigits;
import org.spoluplan.algorithms.register.CapacitySum;
import org.spoluplan.algorithms.register.Checks;
import org.spoluplan.algorithms.register.CountGuard;
import org.spoluplan.algorithms.register.Ending;
import org.spoluplan.algorithms.register.Entry;
import org.spoluplan.algorithms.register.Identifiers;
import org.spoluplan.algorithms.register.RegisterReader;
import org.spoluplan.algorithms.register.RegisteredService;
import org.spoluplan.algorithms.register.Remark;
import org.spoluplan.algorithms.register.served.NamedPlace;
import org.spoluplan.algorithms.register.served.PlaceKind;
import org.spoluplan.algorithms.register.served.ServedTerritory;

/// Exactly what is planted is found.
class SampleRegisterTest {

  private static final SampleRegister SAMPLE =
      SampleRegister.of(SampleTownsOfTests.towns(), 700)
          .withBytesPerItem(6_000)
          .with(Trap.UNREADABLE, 4)
          .with(Trap.REPEATED_IDENTIFIER, 3);

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();
  private final Planted planted;
  private final List<RegisteredService> services = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Identifiers identifiers = new Identifiers();
  private final Ending ending;
  private final long persons;
  private int faults;

  SampleRegisterTest() throws IOException {
    planted = SAMPLE.write(file);
    var checks = new Checks(SAMPLE.lookup());
    try (var reader = RegisterReader.of(new ByteArrayInputStream(file.toByteArray()))) {
      ending = reader.forEach(entry -> take(entry, checks));
      persons = reader.unread().persons();
    }
  }

  private void take(Entry entry, Checks checks) {
    switch (entry) {
      case Entry.Fault _ -> faults++;
      case Entry.Service read -> {
        services.add(read.service());
        identifiers.add(read.service().identifier());
        remarks.addAll(read.remarks());
        remarks.addAll(checks.of(read.service()));
      }
    }
  }

  @Test
  void everyTrapIsFoundAndNothingElse() {
    var found = new EnumMap<Remark.Code, Integer>(Remark.Code.class);
    for (var remark : remarks) found.merge(remark.code(), 1, Integer::sum);
    var expected = new EnumMap<Remark.Code, Integer>(Remark.Code.class);
    expected.put(
        Remark.Code.FACILITY_REPEATED,
        planted.of(Trap.REPEATED_FACILITY) + planted.of(Trap.SHARED_HOME) / 3);
    expected.put(Remark.Code.FACILITY_OUTLIVES_SERVICE, planted.of(Trap.FACILITY_OUTLIVES));
    expected.put(Remark.Code.SERVICE_OUTLIVES_FACILITIES, planted.of(Trap.SERVICE_OUTLIVES));
    expected.put(Remark.Code.END_BEFORE_START, planted.of(Trap.END_BEFORE_START));
    expected.put(Remark.Code.ADDRESS_CODE_MISSING, planted.of(Trap.CODE_MISSING));
    expected.put(Remark.Code.ADDRESS_CODE_ELSEWHERE, planted.of(Trap.CODE_ELSEWHERE));
    expected.put(
        Remark.Code.SECRET_ADDRESS_DROPPED,
        planted.of(Trap.SECRET_GIVEN) + planted.of(Trap.SECRET_IN_CONTACTS));
    expected.put(Remark.Code.SECRET_ADDRESS_ELSEWHERE, planted.of(Trap.SECRET_IN_CONTACTS));
    expected.put(Remark.Code.DISTRICT_MISSING, planted.of(Trap.DISTRICT_MISSING));
    expected.put(Remark.Code.DISTRICT_IN_PRAHA, planted.of(Trap.DISTRICT_IN_PRAHA));
    expected.put(
        Remark.Code.ICO_NOT_TEXT, planted.of(Trap.ICO_AS_NUMBER) + planted.of(Trap.ICO_SHORT));
    expected.put(
        Remark.Code.ICO_CHECK_FAILS, planted.of(Trap.ICO_WRONG) + planted.of(Trap.ICO_SHORT));
    expected.put(Remark.Code.MARKUP_REMOVED, planted.of(Trap.MARKUP));
    expected.put(Remark.Code.CONTROLS_REMOVED, planted.of(Trap.CONTROLS));
    assertThat(found).isEqualTo(expected).doesNotContainValue(0);
  }

  @Test
  void countsAgree() {
    assertThat(ending).isEqualTo(new Ending.Complete(700, 696, 4));
    assertThat(faults).isEqualTo(planted.of(Trap.UNREADABLE)).isEqualTo(4);
    assertThat(services.stream().mapToInt(service -> service.facilities().size()).sum())
        .isEqualTo(planted.facilities());
    assertThat(planted.bytes()).isEqualTo(file.size());
    assertThat(planted.traps().values()).doesNotContain(0);
    assertThat(CountGuard.USUAL.judge(700L, ending, identifiers))
        .isInstanceOfSatisfying(
            CountGuard.Verdict.Ask.class, ask -> assertThat(ask.reasons()).hasSize(1));
    assertThat(identifiers.repeated()).hasSize(planted.of(Trap.REPEATED_IDENTIFIER));
  }

  @Test
  void capacityIsWhatWasWritten() {
    var once = new TreeMap<String, RegisteredService>();
    for (var service : services) once.putIfAbsent(service.identifier(), service);
    var sums = new TreeMap<String, Long>();
    for (var line : CapacitySum.of(services))
      sums.put(line.formCode() + " " + line.unitCode(), line.registeredMaximum());
    assertThat(sums).isEqualTo(new TreeMap<>(planted.registeredMaximum()));
  }

  @Test
  void neitherPersonsNorSecretAddressesComeOut() {
    var written = file.toString(StandardCharsets.UTF_8);
    assertThat(written).contains(SampleRegister.PERSON_MARK, SampleRegister.SECRET_STREET);
    assertThat(services + " " + remarks)
        .doesNotContain(SampleRegister.PERSON_MARK)
        .doesNotContain(SampleRegister.SECRET_STREET);
    assertThat(persons).isEqualTo(planted.persons());
    assertThat(services.stream().flatMap(s -> s.facilities().stream()).filter(f -> f.secret()))
        .hasSize(
            planted.of(Trap.SECRET)
                + planted.of(Trap.SECRET_GIVEN)
                + planted.of(Trap.SECRET_IN_CONTACTS));
  }

  @Test
  void territoryInNotesIsUnderstood() {
    var names = new TreeMap<String, NamedPlace>();
    for (var town : SAMPLE.municipalities())
      names.put(
          town.name(),
          new NamedPlace(PlaceKind.MUNICIPALITY, town.code(), town.name(), town.district()));
    var notes =
        services.stream()
            .flatMap(service -> service.groups().stream())
            .map(group -> group.note())
            .filter(Objects::nonNull)
            .filter(note -> note.contains("na území obcí"))
            .toList();
    assertThat(notes).hasSize(planted.of(Trap.TERRITORY));
    assertThat(notes)
        .allSatisfy(
            note -> {
              var read =
                  ServedTerritory.read(
                      note,
                      name ->
                          names.containsKey(name)
                              ? List.of(Objects.requireNonNull(names.get(name)))
                              : List.of());
              assertThat(read.areas()).hasSize(3);
              assertThat(read.ages().getFirst().from()).isEqualTo(18);
            });
  }

  @Test
  void providersAreNobody() {
    var real = new ArrayList<String>();
    for (var service : services) {
      var ico = service.provider().ico();
      assertThat(ico).isNotNull();
      if (ico != null && ico.checkHolds()) real.add(ico.digits());
    }
    assertThat(real)
        .isNotEmpty()
        .allMatch(digits -> digits.startsWith("99") && IcoDigits.areRight(digits));
  }

  @Test
  void theSamePlanWritesTheSameBytes() throws IOException {
    var again = new ByteArrayOutputStream();
    SAMPLE.write(again);
    assertThat(again.toByteArray()).isEqualTo(file.toByteArray());
    var other = new ByteArrayOutputStream();
    SAMPLE.withSeed(5).write(other);
    assertThat(other.toByteArray()).isNotEqualTo(file.toByteArray());
  }

  @Test
  void aSampleMayBeTiny() throws IOException {
    for (var count : new int[] {0, 1, 2, 10}) {
      var out = new ByteArrayOutputStream();
      var one = List.of(SampleTownsOfTests.towns().get(1));
      var tiny = SampleRegister.of(one, count).write(out);
      try (var reader = RegisterReader.of(new ByteArrayInputStream(out.toByteArray()))) {
        assertThat(reader.forEach(_ -> {})).isEqualTo(new Ending.Complete(count, count, 0));
      }
      assertThat(tiny.items()).isEqualTo(count);
    }
    assertThat(Map.copyOf(SampleRegister.of(SampleTownsOfTests.towns(), 10).wanted()))
        .containsEntry(Trap.UNREADABLE, 0);
  }
}
