package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.Meeting;
import org.springframework.stereotype.Repository;

/// Who was at a meeting for a body or an organisation, and who for nobody.
@Repository
class Belonging {

  private final DSLContext sql;

  Belonging(DSLContext sql) {
    this.sql = sql;
  }

  /// Members of every kind but guests, and guests whom an organisation sent.
  Set<PersonId> members(Meeting meeting) {
    var bodies =
        Stream.concat(Stream.of(meeting.body()), meeting.joint().stream())
            .map(body -> body.id().value())
            .toList();
    return sql.select(MEMBERSHIP.PERSON_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.BODY_ID.in(bodies))
        .and(MEMBERSHIP.PERSON_ID.isNotNull())
        .and(MEMBERSHIP.VALID_FROM.le(meeting.day()))
        .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(meeting.day())))
        .and(MEMBERSHIP.FUNCTION.ne("guest").or(MEMBERSHIP.ORGANISATION_ID.isNotNull()))
        .fetchSet(row -> new PersonId(row.value1()));
  }

  /// A line of the roll.
  ///
  /// @param belongs as a member, as a substitute, or for an organisation
  record There(String name, @Nullable PersonId person, boolean belongs) {}

  List<There> roll(Meeting meeting) {
    return sql.select(
            ATTENDANCE.NAME, ATTENDANCE.PERSON_ID, ATTENDANCE.CAPACITY, ATTENDANCE.ORGANISATION)
        .from(ATTENDANCE)
        .where(ATTENDANCE.MEETING_ID.eq(meeting.id().value()))
        .orderBy(ATTENDANCE.NAME)
        .fetch(
            row ->
                new There(
                    row.value1(),
                    person(row.value2()),
                    !row.value3().equals("guest") || row.value4() != null));
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }
}
