package org.spoluplan.network.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spoluplan.kernel.DateRange;
import org.spoluplan.network.Address;
import org.spoluplan.network.Place;
import org.spoluplan.network.Place.BarrierFree;
import org.spoluplan.network.Registration;
import org.spoluplan.network.SampleServices;
import org.spoluplan.network.ServiceContent;

/// What the register hides from one day to the next.
class MergingTest {

  private static final DateRange EVER = new DateRange(null, null);
  private static final Place SECRET =
      new Place(null, true, SampleServices.LIBEREC, null, null, BarrierFree.UNKNOWN, EVER);

  record Story(String name, LaidOut base, LaidOut here, LaidOut register) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Story> stories() {
    var before = laidOut(open("Dům", "Tajná"));
    return Stream.of(
        new Story("nobody changed it", before, before, laidOut(SECRET)),
        new Story(
            "address edited here", before, laidOut(open("Dům", "Tajná ul.")), laidOut(SECRET)),
        new Story("renamed here", before, laidOut(open("U Lípy", "Tajná")), laidOut(SECRET)),
        new Story(
            "the second in the town",
            laidOut(open("Dům", "Tajná"), SECRET),
            laidOut(open("Dům", "Tajná ul."), SECRET),
            laidOut(SECRET, SECRET)));
  }

  @ParameterizedTest
  @MethodSource("stories")
  void anAddressThatTheRegisterHidesIsNotLeftStandingHere(Story story) {
    var merging = Merging.of(story.base(), story.here(), story.register());
    assertThat(merging.result().parts().values())
        .filteredOn(Place.class::isInstance)
        .isNotEmpty()
        .allMatch(value -> value instanceof Place place && place.secret());
    assertThat(merging.asked()).isEmpty();
  }

  @Test
  void aPlaceThatWasAddedHereStaysWhenNothingIsHidden() {
    var before = laidOut(open("Dům", "Krátká"));
    var here = laidOut(open("Dům", "Krátká"), open("Kancelář", "Dlouhá"));
    assertThat(Merging.of(before, here, before).result()).isEqualTo(here);
  }

  private static Place open(String name, String street) {
    var address = new Address(null, street, "5", "46001", null, null);
    return new Place(name, false, SampleServices.LIBEREC, address, null, BarrierFree.UNKNOWN, EVER);
  }

  private static LaidOut laidOut(Place... places) {
    var shelter = SampleServices.shelter("Dům");
    var content =
        new ServiceContent(
            shelter.name(),
            new Registration(true, "r1", "AD", EVER, null),
            shelter.clientele(),
            shelter.forms(),
            shelter.area(),
            shelter.terms(),
            shelter.description(),
            shelter.easyRead(),
            shelter.contacts(),
            List.of(places));
    return LaidOut.of(new ProviderName(null, "Poskytovatel"), content);
  }
}
