package org.spoluplan.meetings.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.OFFICIAL;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whom a reviewer names is meant, whatever the names say.
@ApplicationTest
@Import(OldTown.class)
class WhoIsWhoTest {

  @Autowired OldTown towns;
  @Autowired TestPeople people;
  @Autowired DraftValues values;
  @Autowired DSLContext sql;

  private OldTown.Coordinator coordinator;

  @BeforeEach
  void aCoordinatorComes() {
    coordinator = towns.coordinator();
  }

  @Test
  void whoIsChosenAtOnePlaceIsMeantEverywhere() {
    var married = people.person(coordinator.here("Berta Zábradlická"));
    var draft = coordinator.draft("březen.txt", OldMinutes.MARCH);
    identify(value(draft, Field.ATTENDEES, 0), married.value().toString());
    var meeting = coordinator.accepts(draft);
    assertThat(roll(meeting, "member", "present")).contains(married);
    assertThat(
            sql.select(OFFICIAL.PERSON_ID)
                .from(OFFICIAL)
                .where(OFFICIAL.MEETING_ID.eq(meeting.value()).and(OFFICIAL.OFFICE.eq("chair")))
                .fetch(row -> new PersonId(row.value1())))
        .containsExactly(married);
  }

  @Test
  void twoSpellingsOfOnePersonAreOneLineOfTheRoll() {
    var text =
        OldMinutes.MARCH.replace(
            "Ludmila Zábradíková\nOmluveni", "Ludmila Zábradíková, Lída Zábradíková\nOmluveni");
    var draft = coordinator.draft("březen.txt", text);
    var known = people.person(coordinator.here("Ludmila Zábradlická"));
    identify(value(draft, Field.ATTENDEES, 2), known.value().toString());
    identify(value(draft, Field.ATTENDEES, 3), known.value().toString());
    var meeting = coordinator.accepts(draft);
    assertThat(roll(meeting, "member", "present")).containsOnlyOnce(known).hasSize(3);
    var june = coordinator.accepted("červen.txt", OldMinutes.JUNE);
    assertThat(sql.fetchCount(MEMBERSHIP, MEMBERSHIP.PERSON_ID.eq(known.value()))).isEqualTo(1);
    assertThat(june).isNotNull();
  }

  @Test
  void twoNamesakesInOneListAreTwoPeople() {
    var text =
        OldMinutes.MARCH.replace("Ludmila Zábradíková\nOmluveni", "Ludmila Zábradíková\nOmluveni");
    var draft = coordinator.draft("březen.txt", text);
    values.add(draft, Field.ATTENDEES, 3, "", coordinator.here("Ludmila Zábradíková"));
    identify(value(draft, Field.ATTENDEES, 2), Identity.NEW);
    identify(value(draft, Field.ATTENDEES, 3), Identity.NEW);
    identify(value(draft, Field.MINUTE_TAKERS, 0), Identity.NEW);
    var meeting = coordinator.accepts(draft);
    assertThat(roll(meeting, "member", "present")).hasSize(4).doesNotHaveDuplicates();
  }

  @Test
  void whoCameLateOrForSomebodyElseIsSaidOnTheRoll() {
    var draft = coordinator.draft("březen.txt", OldMinutes.MARCH);
    values.add(draft, Field.LATE, 0, "", coordinator.here("Zbyněk Zábradánek"));
    values.add(draft, Field.LATE, 0, "role", "od 9:20");
    values.add(draft, Field.SUBSTITUTES, 0, "", coordinator.here("Ludmila Zábradíková"));
    values.add(draft, Field.SUBSTITUTES, 0, "role", "za Radima");
    var meeting = coordinator.accepts(draft);
    assertThat(
            sql.selectFrom(ATTENDANCE)
                .where(ATTENDANCE.MEETING_ID.eq(meeting.value()).and(ATTENDANCE.NOTE.isNotNull()))
                .fetch(row -> row.getName() + ", " + row.getCapacity() + ", " + row.getNote()))
        .containsExactlyInAnyOrder(
            coordinator.here("Bc. Zbyněk Zábradánek, member, od 9:20"),
            coordinator.here("Ludmila Zábradíková, substitute, za Radima"));
  }

  private ImportedValue value(ImportId draft, Field field, int place) {
    return values.of(draft).stream()
        .filter(one -> one.field() == field && one.place() == place && one.part().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private void identify(ImportedValue value, String who) {
    values.set(value.id(), value.value(), value.review(), who);
  }

  private List<PersonId> roll(MeetingId meeting, String capacity, String status) {
    return sql
        .select(ATTENDANCE.PERSON_ID)
        .from(ATTENDANCE)
        .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
        .and(ATTENDANCE.CAPACITY.eq(capacity).and(ATTENDANCE.STATUS.eq(status)))
        .fetch(row -> row.value1())
        .stream()
        .filter(Objects::nonNull)
        .map((UUID id) -> new PersonId(id))
        .toList();
  }
}
