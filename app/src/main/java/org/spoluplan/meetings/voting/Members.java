package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.OFFICIAL;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Names;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.db.tables.records.MembershipRecord;
import org.springframework.stereotype.Repository;

/// Who belonged to the bodies of a meeting on its day.
@Repository
class Members {

  private final DSLContext sql;
  private final Names names;

  Members(DSLContext sql, Names names) {
    this.sql = sql;
    this.names = names;
  }

  /// Members of the convening body first, in each body the chair first.
  List<Member> of(Sitting sitting) {
    var day = sitting.heldOn();
    var bodies = sitting.bodies();
    var rows =
        sql
            .selectFrom(MEMBERSHIP)
            .where(MEMBERSHIP.BODY_ID.in(bodies))
            .and(MEMBERSHIP.VALID_FROM.le(day))
            .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(day)))
            .orderBy(MEMBERSHIP.ID)
            .fetch()
            .stream()
            .sorted(
                Comparator.<MembershipRecord>comparingInt(row -> bodies.indexOf(row.getBodyId()))
                    .thenComparing(Members::function))
            .toList();
    return named(rows);
  }

  /// The person named to preside at this meeting.
  Optional<PersonId> chosenToPreside(MeetingId meeting) {
    return sql.select(OFFICIAL.PERSON_ID)
        .from(OFFICIAL)
        .where(OFFICIAL.MEETING_ID.eq(meeting.value()))
        .and(OFFICIAL.OFFICE.eq("chair"))
        .and(OFFICIAL.PERSON_ID.isNotNull())
        .limit(1)
        .fetchOptional(row -> new PersonId(row.value1()));
  }

  private List<Member> named(List<MembershipRecord> rows) {
    var people =
        names.ofPeople(
            rows.stream().map(MembershipRecord::getPersonId).filter(Objects::nonNull).toList());
    var organisations =
        names.ofOrganisations(
            rows.stream()
                .map(MembershipRecord::getOrganisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return rows.stream()
        .map(
            row ->
                member(
                    row,
                    name(people, row.getPersonId()),
                    name(organisations, row.getOrganisationId())))
        .toList();
  }

  private static String name(Map<UUID, String> names, @Nullable UUID id) {
    return id == null ? "" : names.getOrDefault(id, "");
  }

  private static Member member(MembershipRecord row, String name, String organisation) {
    return new Member(
        new MembershipId(row.getId()),
        row.getPersonId() == null ? null : new PersonId(row.getPersonId()),
        row.getOrganisationId(),
        row.getVotes(),
        function(row),
        row.getSubstituteFor() == null ? null : new MembershipId(row.getSubstituteFor()),
        name,
        organisation);
  }

  private static Member.Function function(MembershipRecord row) {
    return Code.parse(Member.Function.class, row.getFunction());
  }
}
