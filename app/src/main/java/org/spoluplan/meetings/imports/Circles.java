package org.spoluplan.meetings.imports;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.spoluplan.access.Reach;
import org.spoluplan.meetings.BodyId;
import org.springframework.stereotype.Repository;

/// Who is or was in which bodies.
@Repository
class Circles {

  private final DSLContext sql;

  Circles(DSLContext sql) {
    this.sql = sql;
  }

  /// Names of the bodies within reach that each of the people ever belonged to, by name; people
  /// without any are left out.
  Map<UUID, List<String>> bodiesOf(Collection<UUID> people, Reach reach) {
    var within = reach.everywhere() ? DSL.noCondition() : BODY.ORGANISATION_ID.in(reach.scopes());
    return sql.selectDistinct(MEMBERSHIP.PERSON_ID, BODY.NAME)
        .from(MEMBERSHIP)
        .join(BODY)
        .on(BODY.ID.eq(MEMBERSHIP.BODY_ID))
        .where(MEMBERSHIP.PERSON_ID.in(people).and(within))
        .orderBy(BODY.NAME)
        .fetchGroups(row -> row.value1(), row -> row.value2());
  }

  /// Who was ever in a body of the town, or came to its meetings.
  Set<UUID> peopleOf(UUID organisation) {
    return people(BODY.ORGANISATION_ID.eq(organisation));
  }

  /// Who was ever in the body, or came to its meetings.
  Set<UUID> peopleOf(BodyId body) {
    return people(BODY.ID.eq(body.value()));
  }

  private Set<UUID> people(Condition where) {
    var members =
        DSL.select(MEMBERSHIP.PERSON_ID)
            .from(MEMBERSHIP)
            .join(BODY)
            .on(BODY.ID.eq(MEMBERSHIP.BODY_ID))
            .where(MEMBERSHIP.PERSON_ID.isNotNull().and(where));
    var present =
        DSL.select(ATTENDANCE.PERSON_ID)
            .from(ATTENDANCE)
            .join(MEETING)
            .on(MEETING.ID.eq(ATTENDANCE.MEETING_ID))
            .join(BODY)
            .on(BODY.ID.eq(MEETING.BODY_ID))
            .where(ATTENDANCE.PERSON_ID.isNotNull().and(where));
    return Set.copyOf(sql.fetch(members.union(present)).map(row -> row.value1()));
  }
}
