package org.spoluplan.algorithms.minutes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttendanceTest {

  private static final String HEAD = "Zápis z jednání pracovní skupiny\ndne 6. 2. 2024\n";

  @Test
  void codesInAColumnSayWhoWasThere() {
    var draft =
        MinutesParser.parse(
            HEAD
                + "Jméno\tOrganizace\tÚčast\nIng. Jana Vrbická\tCharita\tP\nPetr Doležal\tMěsto\tO\nIvo Lang\tspolek\tN\n");
    assertThat(names(draft.attendees())).containsExactly("Jana Vrbická");
    assertThat(names(draft.excused())).containsExactly("Petr Doležal");
    assertThat(names(draft.absent())).containsExactly("Ivo Lang");
  }

  @Test
  void aVoteMemberByMemberIsARoll() {
    var draft =
        MinutesParser.parse(
            HEAD
                + "Hlasující\tk bodu 1\tk bodu 2\nJana Vrbická\tano\tano\nPetr Doležal\tano\tne\nIvo Lang\tzdržuji se\tano\nOta Starý\t-\t-\n");
    assertThat(names(draft.attendees()))
        .containsExactly("Jana Vrbická", "Petr Doležal", "Ivo Lang");
    assertThat(names(draft.absent())).containsExactly("Ota Starý");
    assertThat(draft.votes()).hasSize(2);
  }

  @Test
  void aWordBesideANameMovesItToItsList() {
    var draft =
        MinutesParser.parse(
            HEAD
                + "Přítomni: Jana Vrbická, Ivo Lang (host), Ota Starý (od 9:30)\nNepřítomni: Petr Doležal – omluven\n");
    assertThat(names(draft.attendees())).containsExactly("Jana Vrbická", "Ota Starý");
    assertThat(names(draft.guests())).containsExactly("Ivo Lang");
    assertThat(names(draft.excused())).containsExactly("Petr Doležal");
    assertThat(names(draft.late())).containsExactly("Ota Starý");
  }

  @Test
  void whoeverCameForSomebodyElseIsToldWithThem() {
    var draft =
        MinutesParser.parse(
            HEAD + "Přítomni:\nJana Vrbická\nza Mgr. Hanu Dubovou se zúčastnila Soňa Malá\n");
    assertThat(names(draft.attendees())).containsExactly("Jana Vrbická", "Soňa Malá");
    assertThat(requireNonNull(draft.substitutes()).getFirst().value().role())
        .isEqualTo("za Hana Dubová");
  }

  @Test
  void anEmailOfTodayTellsOfYesterday() {
    var draft =
        MinutesParser.parse(
            "Od: Jana Vrbická <vrbicka@lipova.example>\nOdesláno: středa 7. února 2024 9:14\nPředmět: zápis ze včerejška\n\nSešli jsme se: já, Petr Doležal a Ivo Lang.\n");
    assertThat(requireNonNull(draft.date()).value()).hasToString("2024-02-06");
    assertThat(names(draft.attendees()))
        .containsExactly("Jana Vrbická", "Petr Doležal", "Ivo Lang");
    assertThat(names(draft.minuteTakers())).containsExactly("Jana Vrbická");
  }

  private static List<String> names(@Nullable List<Found<FoundPerson>> people) {
    return requireNonNull(people).stream().map(person -> person.value().name()).toList();
  }
}
