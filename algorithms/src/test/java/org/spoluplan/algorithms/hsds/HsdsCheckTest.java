package org.spoluplan.algorithms.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.algorithms.hsds.HsdsFault.Rule;
import org.spoluplan.algorithms.hsds.HsdsReport.Shape;

/// Files that keep to HSDS and files that do not.
class HsdsCheckTest {

  private static final String A = "ac148810-d857-441c-9679-408f346de14b";
  private static final String B = "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610";

  @Test
  void aServiceIsAService() {
    var report = check(service(""));
    assertThat(report.shape()).isEqualTo(Shape.OBJECT);
    assertThat(report.entity()).isEqualTo("service");
    assertThat(report.faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"email\": \"nobody\" | NO_EMAIL | /email",
        "\"email\": \"a@@b.cz\" | NO_EMAIL | /email",
        "\"url\": \"www.example.org\" | NO_URI | /url",
        "\"url\": \"http://exa mple.org\" | NO_URI | /url",
        "\"url\": \"https://příklad.cz\" | NO_URI | /url",
        "\"assured_date\": \"2027-02-30\" | NO_DATE | /assured_date",
        "\"last_modified\": \"2027-02-03\" | NO_MOMENT | /last_modified",
        "\"last_modified\": \"2027-02-30T10:00:00Z\" | NO_MOMENT | /last_modified",
        "\"minimum_age\": \"12\" | WRONG_TYPE | /minimum_age",
        "\"description\": null | WRONG_TYPE | /description",
        "\"phones\": {} | WRONG_TYPE | /phones",
        "\"phones\": [{\"number\": \"1\"}] | MISSING | /phones/0",
        "\"organization\": [] | WRONG_TYPE | /organization",
        "\"program_id\": \"123\" | NO_UUID | /program_id",
        "\"colour\": \"red\" | UNKNOWN_KEY | /colour",
        "\"a/b~c\": 1 | UNKNOWN_KEY | /a~1b~0c",
      })
  void everyFaultHasItsPlace(String field, Rule rule, String pointer) {
    var faults = check(service(", " + field)).faults();
    assertThat(faults).hasSize(1);
    assertThat(faults.getFirst().rule()).isEqualTo(rule);
    assertThat(faults.getFirst().pointer()).isEqualTo(pointer);
    assertThat(HsdsInWords.of(faults.getFirst())).startsWith(pointer + ": ").hasSizeGreaterThan(20);
  }

  @Test
  void whatIsMissingIsNamed() {
    var report = check("{\"name\": \"x\", \"wait_time\": \"y\"}");
    assertThat(report.faults())
        .extracting(HsdsFault::rule, HsdsFault::detail)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Rule.MISSING, "id"),
            org.assertj.core.groups.Tuple.tuple(Rule.MISSING, "status"));
  }

  @Test
  void aStatusIsOneOfFour() {
    assertThat(check(service("").replace("active", "open")).faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.NOT_IN_LIST);
  }

  @Test
  void identifiersLeadToWhatTheyStandBy() {
    var phone =
        ", \"phones\": [{\"id\": \"" + B + "\", \"number\": \"1\", \"service_id\": \"%s\"}]";
    assertThat(check(service(phone.formatted(A))).faults()).isEmpty();
    assertThat(check(service(phone.formatted(B))).faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.POINTS_ELSEWHERE);
    var owner =
        ", \"organization_id\": \"%s\", \"organization\": {\"id\": \"%s\", \"name\": \"n\","
            + " \"description\": \"d\"}";
    assertThat(check(service(owner.formatted(B, B))).faults()).isEmpty();
    assertThat(check(service(owner.formatted(A, B))).faults())
        .extracting(HsdsFault::pointer)
        .containsExactly("/organization_id");
  }

  @Test
  void aPageHasItsCounts() {
    var page = "{\"total_items\": %s, \"empty\": false, \"contents\": [%s, %s]}";
    var other = service("").replace(A, B);
    assertThat(check(page.formatted("2", service(""), other)).faults()).isEmpty();
    var wrong = check(page.formatted("\"2\"", service(""), service("")));
    assertThat(wrong.shape()).isEqualTo(Shape.PAGE);
    assertThat(wrong.faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.WRONG_TYPE, Rule.SAME_ID_TWICE);
    assertThat(check("{\"contents\": []}").faults()).isEmpty();
  }

  @Test
  void tablesKnowTheirRows() {
    var tables =
        "{\"organizations.csv\": [{\"id\": \"%s\", \"name\": \"n\", \"description\": \"d\"}],"
            + " \"services.csv\": [{\"id\": \"%s\", \"name\": \"n\", \"status\": \"active\","
            + " \"organization_id\": \"%s\"}]}";
    assertThat(check(tables.formatted(B, A, B)).faults()).isEmpty();
    assertThat(check(tables.formatted(B, A, A)).faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.POINTS_ELSEWHERE);
    assertThat(check("{\"cars.csv\": []}").faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.UNKNOWN_KEY);
  }

  @Test
  void whatIsNoJsonIsSaidWithItsPlace() {
    for (var text : List.of("", "{", "{} {}", "{\"a\": 1, \"a\": 2}", "nic", "\u0000")) {
      assertThat(check(text).valid()).as(text).isFalse();
    }
    assertThat(check("[".repeat(100_000)).faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.NOT_JSON);
    assertThat(check("\"text\"").faults())
        .extracting(HsdsFault::rule)
        .containsExactly(Rule.NO_KNOWN_SHAPE);
  }

  private static String service(String more) {
    return "{\"id\": \"" + A + "\", \"name\": \"Poradna\", \"status\": \"active\"" + more + "}";
  }

  private static HsdsReport check(String text) {
    return HsdsCheck.check(text.getBytes(StandardCharsets.UTF_8), null);
  }
}
