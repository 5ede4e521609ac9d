package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.OFFICIAL;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.access.Standing;
import org.spoluplan.access.Standings;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.minutes.Officer.Office;
import org.springframework.stereotype.Repository;

/// Who chairs, writes and verifies each meeting.
@Repository
class Officers implements Standings {

  private final DSLContext sql;

  Officers(DSLContext sql) {
    this.sql = sql;
  }

  /// Whoever chairs, writes or verifies a meeting is that to the meeting, whatever the person is in
  /// the body.
  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return sql.select(OFFICIAL.OFFICE, OFFICIAL.MEETING_ID)
        .from(OFFICIAL)
        .where(OFFICIAL.PERSON_ID.eq(person.value()))
        .fetch(row -> new Standing(role(Code.parse(Office.class, row.value1())), row.value2()));
  }

  private static Role role(Office office) {
    return switch (office) {
      case CHAIR -> Role.CHAIR;
      case MINUTE_TAKER -> Role.SECRETARY;
      case VERIFIER -> Role.VERIFIER;
    };
  }

  List<Officer> of(MeetingId meeting) {
    return sql.selectFrom(OFFICIAL)
        .where(OFFICIAL.MEETING_ID.eq(meeting.value()))
        .orderBy(OFFICIAL.OFFICE, OFFICIAL.POSITION, OFFICIAL.NAME)
        .fetch(
            row ->
                new Officer(
                    Code.parse(Office.class, row.getOffice()),
                    row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
                    row.getName()));
  }

  void replace(MeetingId meeting, List<Officer> officers) {
    sql.deleteFrom(OFFICIAL).where(OFFICIAL.MEETING_ID.eq(meeting.value())).execute();
    var position = 0;
    for (var officer : officers) {
      sql.insertInto(OFFICIAL)
          .set(OFFICIAL.MEETING_ID, meeting.value())
          .set(OFFICIAL.OFFICE, Code.of(officer.office()))
          .set(OFFICIAL.PERSON_ID, officer.person() == null ? null : officer.person().value())
          .set(OFFICIAL.NAME, officer.name())
          .set(OFFICIAL.POSITION, position++)
          .execute();
    }
  }
}
