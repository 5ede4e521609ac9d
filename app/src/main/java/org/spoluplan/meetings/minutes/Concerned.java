package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.minutes.Officer.Office;
import org.springframework.stereotype.Repository;

/// Whom the minutes of a meeting concern, each person once.
@Repository
class Concerned {

  private static final List<String> ASKED = List.of("chair", "vice_chair", "member");

  private final DSLContext sql;
  private final Officers officers;
  private final Clock clock;

  Concerned(DSLContext sql, Officers officers, Clock clock) {
    this.sql = sql;
    this.officers = officers;
    this.clock = clock;
  }

  /// Who writes them: the minute takers of the meeting, else the secretaries of the body, else its
  /// chair.
  Set<PersonId> recorders(Meeting meeting) {
    var takers = officers(meeting, Office.MINUTE_TAKER);
    if (!takers.isEmpty()) return takers;
    var secretaries = members(meeting, List.of("secretary"));
    return secretaries.isEmpty() ? members(meeting, List.of("chair")) : secretaries;
  }

  /// The chair who was there, else the vice-chair who was.
  Optional<PersonId> presiding(Meeting meeting) {
    var there = there(meeting, DSL.noCondition());
    return Stream.of("chair", "vice_chair")
        .flatMap(function -> members(meeting, List.of(function)).stream())
        .filter(there::contains)
        .findFirst();
  }

  /// Who is asked for comments: members, and substitutes who were there, but not those who write.
  Set<PersonId> commenters(Meeting meeting) {
    var asked = new LinkedHashSet<>(members(meeting, ASKED));
    var stoodIn = there(meeting, ATTENDANCE.CAPACITY.eq("substitute"));
    stoodIn.retainAll(members(meeting, List.of("substitute")));
    asked.addAll(stoodIn);
    asked.addAll(officers(meeting, Office.VERIFIER));
    asked.removeAll(recorders(meeting));
    return asked;
  }

  /// Who is told that they were published: everybody of the bodies, and everybody who was there.
  Set<PersonId> readers(Meeting meeting) {
    var all = new LinkedHashSet<>(members(meeting, DSL.noCondition()));
    all.addAll(there(meeting, DSL.noCondition()));
    return all;
  }

  /// Who can be chosen to chair, write or verify: members of every kind and all who were there.
  Set<PersonId> eligible(Meeting meeting) {
    var all = readers(meeting);
    officers.of(meeting.id()).stream()
        .map(Officer::person)
        .filter(Objects::nonNull)
        .forEach(all::add);
    return all;
  }

  private Set<PersonId> officers(Meeting meeting, Office office) {
    var found = new LinkedHashSet<PersonId>();
    for (var officer : officers.of(meeting.id())) {
      if (officer.office() == office && officer.person() != null) found.add(officer.person());
    }
    return found;
  }

  private Set<PersonId> members(Meeting meeting, Collection<String> functions) {
    return members(meeting, MEMBERSHIP.FUNCTION.in(functions));
  }

  private Set<PersonId> members(Meeting meeting, Condition which) {
    var today = Today.of(clock);
    return sql.select(MEMBERSHIP.PERSON_ID)
        .from(MEMBERSHIP)
        .where(MEMBERSHIP.BODY_ID.in(bodies(meeting)))
        .and(MEMBERSHIP.PERSON_ID.isNotNull())
        .and(MEMBERSHIP.VALID_FROM.le(today))
        .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(today)))
        .and(which)
        .fetchSet(row -> new PersonId(row.value1()));
  }

  private Set<PersonId> there(Meeting meeting, Condition which) {
    return sql.select(ATTENDANCE.PERSON_ID)
        .from(ATTENDANCE)
        .where(ATTENDANCE.MEETING_ID.eq(meeting.id().value()))
        .and(ATTENDANCE.PERSON_ID.isNotNull())
        .and(ATTENDANCE.STATUS.eq("present"))
        .and(which)
        .fetchSet(row -> new PersonId(row.value1()));
  }

  private static List<UUID> bodies(Meeting meeting) {
    return Stream.concat(Stream.of(meeting.body()), meeting.joint().stream())
        .map(body -> body.id().value())
        .toList();
  }
}
