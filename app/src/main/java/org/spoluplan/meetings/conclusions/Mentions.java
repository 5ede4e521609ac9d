package org.spoluplan.meetings.conclusions;

import static org.spoluplan.meetings.db.Tables.MENTION;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Mention;
import org.spoluplan.meetings.Mention.Kind;
import org.spoluplan.meetings.db.tables.records.MentionRecord;
import org.spoluplan.people.OrganisationId;
import org.springframework.stereotype.Repository;

/// Organisations, projects, places and annexes that meetings spoke of.
@Repository
class Mentions {

  private final DSLContext sql;

  Mentions(DSLContext sql) {
    this.sql = sql;
  }

  List<Mention> of(MeetingId meeting) {
    return sql.selectFrom(MENTION)
        .where(MENTION.MEETING_ID.eq(meeting.value()))
        .orderBy(MENTION.KIND, MENTION.NAME.collate("cs-x-icu"))
        .fetch(Mentions::toMention);
  }

  Optional<Mention> find(MeetingId meeting, UUID id) {
    return of(meeting).stream().filter(mention -> mention.id().equals(id)).findFirst();
  }

  /// @return false when the meeting mentions it already
  boolean add(MeetingId meeting, MentionDetails details, @Nullable UUID organisation) {
    return sql.insertInto(MENTION)
            .set(MENTION.MEETING_ID, meeting.value())
            .set(MENTION.KIND, Code.of(details.kind()))
            .set(MENTION.NAME, details.name())
            .set(MENTION.REFERENCE, details.reference())
            .set(MENTION.ORGANISATION_ID, organisation)
            .onConflictDoNothing()
            .execute()
        == 1;
  }

  void remove(Mention mention) {
    sql.deleteFrom(MENTION).where(MENTION.ID.eq(mention.id())).execute();
  }

  private static Mention toMention(MentionRecord row) {
    return new Mention(
        row.getId(),
        new MeetingId(row.getMeetingId()),
        Code.parse(Kind.class, row.getKind()),
        row.getName(),
        row.getReference(),
        row.getOrganisationId() == null ? null : new OrganisationId(row.getOrganisationId()));
  }
}
