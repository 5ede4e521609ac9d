package org.spoluplan.grants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.spoluplan.access.PersonId;
import org.spoluplan.grants.TestCall.Applicant;
import org.spoluplan.testing.TestClock.MovableClock;
import org.spoluplan.testing.TestPeople;
import org.spoluplan.testing.Web;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A call whose applications came, were assessed and can be divided.
final class DividedCall {

  static final Instant OPENS = Instant.parse("2027-03-27T07:00:00Z");
  static final Instant CLOSED = Instant.parse("2027-04-12T15:01:00Z");

  final TestCall call;
  final PersonId assessor;
  private final MovableClock clock;
  private final Map<String, Applicant> all = new LinkedHashMap<>();

  DividedCall(TestCall call, TestPeople people, MovableClock clock) {
    this.call = call;
    this.clock = clock;
    assessor = people.account("Hodnotitelka Rozdělující");
  }

  void at(Instant moment) {
    clock.pass(Duration.between(clock.instant(), moment));
  }

  /// By a rule of the call, its fields by turns.
  DividedCall announced(Object... rule) {
    assertThat(call.rule(rule)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.decided(1)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.announced()).hasStatus(HttpStatus.SEE_OTHER);
    at(OPENS);
    return this;
  }

  /// Asks for 900 000 Kč.
  DividedCall submitted(String name, String fte) {
    var one = call.applicant(name).begin().fill(fte, "900 000");
    assertThat(one.submit()).hasStatus(HttpStatus.SEE_OTHER);
    all.put(name, one);
    return this;
  }

  DividedCall closed() {
    at(CLOSED);
    call.office.post(call.path + "/hodnotitele", "person", assessor.value());
    return this;
  }

  /// With the second pair of eyes.
  DividedCall scored(String name, int need, int together) {
    var path = one(name).application;
    var web = call.web(assessor);
    web.post(path + "/stret-zajmu", "conflict", "no");
    var scored =
        web.post(
            path + "/body",
            "points-need",
            need,
            "reason-need",
            "Podle plánu.",
            "points-together",
            together,
            "reason-together",
            "Doloženo.");
    assertThat(scored).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(call.office.post(path + "/druhe-oci")).hasStatus(HttpStatus.SEE_OTHER);
    return this;
  }

  DividedCall divided() {
    assertThat(call.office.post(call.path + "/rozdeleni", "name", "podle pravidla"))
        .hasStatus(HttpStatus.SEE_OTHER);
    return this;
  }

  /// Three applications of 2.5, 1 and 0.5 FTE with 24, 30 and 6 points, divided with a cap of
  /// 450 000 Kč: 450 000, 403 955 and 146 045 Kč.
  DividedCall ofThree() {
    return announced("cap", "450 000")
        .submitted("S1", "2,5")
        .submitted("S2", "1")
        .submitted("S3", "0,5")
        .closed()
        .scored("S1", 20, 4)
        .scored("S2", 24, 6)
        .scored("S3", 5, 1)
        .divided();
  }

  MvcTestResult decided() {
    return call.office.post(
        call.path + "/rozhodnuti", "resolution", "88/2027", "day", "20. 5. 2027");
  }

  Applicant one(String name) {
    var found = all.get(name);
    if (found == null) throw new AssertionError(name);
    return found;
  }

  String plain(Web reader, String path) {
    return reader.text(path).replace('\u00a0', ' ');
  }
}
