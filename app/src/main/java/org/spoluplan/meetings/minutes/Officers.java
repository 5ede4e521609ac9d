package org.spoluplan.meetings.minutes;

import static org.spoluplan.meetings.db.Tables.MEETING;
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
import org.springframework.stereotype.Repository;

/// Who chairs, writes and verifies each meeting.
@Repository
class Officers implements Standings {

  private final DSLContext sql;

  Officers(DSLContext sql) {
    this.sql = sql;
  }

  /// A verifier of a meeting is that to the meeting, member of the body or not.
  @Override
  public List<Standing> of(PersonId person, LocalDate day) {
    return sql.select(OFFICIAL.MEETING_ID)
        .from(OFFICIAL)
        .join(MEETING)
        .on(MEETING.ID.eq(OFFICIAL.MEETING_ID))
        .where(OFFICIAL.PERSON_ID.eq(person.value()))
        .and(OFFICIAL.OFFICE.eq(Code.of(Officer.Office.VERIFIER)))
        .fetch(row -> new Standing(Role.VERIFIER, row.value1()));
  }

  List<Officer> of(MeetingId meeting) {
    return sql.selectFrom(OFFICIAL)
        .where(OFFICIAL.MEETING_ID.eq(meeting.value()))
        .orderBy(OFFICIAL.OFFICE, OFFICIAL.POSITION, OFFICIAL.NAME)
        .fetch(
            row ->
                new Officer(
                    Code.parse(Officer.Office.class, row.getOffice()),
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
