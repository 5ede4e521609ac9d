package org.spoluplan.meetings.minutes;

import static java.util.Comparator.comparing;
import static org.spoluplan.meetings.db.Tables.BALLOT;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.MENTION;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.REPORTED_DECISION;
import static org.spoluplan.meetings.db.Tables.SEAT;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.CzechOrder;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.db.tables.records.MotionRecord;
import org.spoluplan.meetings.db.tables.records.TaskRecord;
import org.spoluplan.meetings.minutes.ItemDraft.ReportedDecision;
import org.spoluplan.meetings.minutes.MotionDraft.Ballot;
import org.spoluplan.meetings.minutes.MotionDraft.Choice;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Repository;

/// What was recorded at a meeting, as its minutes say it.
@Repository
class Records {

  private final DSLContext sql;
  private final People people;
  private final Organisations organisations;
  private final Annexes annexes;

  Records(DSLContext sql, People people, Organisations organisations, Annexes annexes) {
    this.sql = sql;
    this.people = people;
    this.organisations = organisations;
    this.annexes = annexes;
  }

  /// @param item null: what belongs to no item; so everywhere here
  List<MotionDraft> motions(MeetingId meeting, @Nullable AgendaItemId item) {
    return sql.selectFrom(MOTION)
        .where(MOTION.MEETING_ID.eq(meeting.value()))
        .and(belongs(MOTION.ITEM_ID, item))
        .and(MOTION.STATE.eq("closed"))
        .orderBy(MOTION.POSITION)
        .fetch(this::toMotion);
  }

  List<ConclusionDraft> conclusions(MeetingId meeting, @Nullable AgendaItemId item) {
    return sql.selectFrom(CONCLUSION)
        .where(CONCLUSION.MEETING_ID.eq(meeting.value()))
        .and(belongs(CONCLUSION.ITEM_ID, item))
        .and(CONCLUSION.REMOVED_AT.isNull())
        .orderBy(CONCLUSION.POSITION)
        .fetch(
            row ->
                new ConclusionDraft(
                    Code.parse(ConclusionDraft.Kind.class, row.getKind()),
                    row.getWording(),
                    row.getReason(),
                    row.getConfidential()));
  }

  /// What came of a confidential conclusion is confidential too.
  List<TaskDraft> tasks(MeetingId meeting, @Nullable AgendaItemId item) {
    return sql.select(TASK.fields())
        .select(CONCLUSION.CONFIDENTIAL)
        .from(TASK)
        .leftJoin(CONCLUSION)
        .on(CONCLUSION.ID.eq(TASK.CONCLUSION_ID))
        .where(TASK.MEETING_ID.eq(meeting.value()))
        .and(belongs(TASK.ITEM_ID, item))
        .and(TASK.STATE.ne("cancelled"))
        .orderBy(TASK.CREATED_AT, TASK.ID)
        .fetch(
            row -> toTask(row.into(TASK), Boolean.TRUE.equals(row.get(CONCLUSION.CONFIDENTIAL))));
  }

  List<ReportedDecision> reported(MeetingId meeting, @Nullable AgendaItemId item) {
    return sql.selectFrom(REPORTED_DECISION)
        .where(REPORTED_DECISION.MEETING_ID.eq(meeting.value()))
        .and(belongs(REPORTED_DECISION.ITEM_ID, item))
        .and(REPORTED_DECISION.REMOVED_AT.isNull())
        .fetch(
            row ->
                new ReportedDecision(
                    row.getBodyName(), row.getReference(), row.getDecidedOn(), row.getWording()));
  }

  /// Those only spoken of by their numbers, those without one last; then the files attached.
  List<String> annexes(MeetingId meeting) {
    var mentioned =
        sql.select(MENTION.NAME)
            .from(MENTION)
            .where(MENTION.MEETING_ID.eq(meeting.value()))
            .and(MENTION.KIND.eq("annex"))
            .orderBy(
                DSL.length(MENTION.REFERENCE).asc().nullsLast(), MENTION.REFERENCE, MENTION.NAME)
            .fetch(MENTION.NAME);
    var attached = annexes.of(meeting).stream().map(Annex::title);
    return Stream.concat(mentioned.stream(), attached).distinct().toList();
  }

  List<MinutesDraft.Project> projects(MeetingId meeting) {
    return sql.selectFrom(MENTION)
        .where(MENTION.MEETING_ID.eq(meeting.value()))
        .and(MENTION.KIND.eq("project"))
        .orderBy(MENTION.NAME)
        .fetch(row -> new MinutesDraft.Project(row.getName(), row.getReference(), null));
  }

  private TaskDraft toTask(TaskRecord row, boolean confidential) {
    return new TaskDraft(
        row.getWording(),
        owner(row),
        row.getDueOn(),
        Code.parse(TaskDraft.Precision.class, row.getDuePrecision()),
        confidential);
  }

  private MotionDraft toMotion(MotionRecord row) {
    return new MotionDraft(
        row.getWording(),
        row.getProposedBy(),
        row.getCounterTo() != null,
        Code.parse(MotionDraft.Manner.class, row.getManner()),
        zero(row.getEntitled()),
        zero(row.getPresent()),
        zero(row.getQuorum()),
        zero(row.getBase()),
        zero(row.getInFavour()),
        zero(row.getAgainst()),
        zero(row.getAbstained()),
        Code.parse(MotionDraft.Verdict.class, row.getDecision()),
        row.getManner().equals("by_name") ? ballots(row.getId()) : List.of());
  }

  private List<Ballot> ballots(UUID motion) {
    return sql
        .select(SEAT.LABEL, SEAT.RECUSED_BECAUSE, BALLOT.CHOICE, MEMBERSHIP.PERSON_ID)
        .from(SEAT)
        .leftJoin(MEMBERSHIP)
        .on(MEMBERSHIP.ID.eq(SEAT.SEAT_ID))
        .leftJoin(BALLOT)
        .on(BALLOT.MOTION_ID.eq(SEAT.MOTION_ID).and(BALLOT.SEAT_ID.eq(SEAT.SEAT_ID)))
        .where(SEAT.MOTION_ID.eq(motion))
        .and(SEAT.PRESENT.isTrue())
        .fetch()
        .stream()
        .sorted(comparing(row -> inLists(row.value1(), row.value4()), CzechOrder.OF_NAMES))
        .map(row -> new Ballot(row.value1(), choice(row.value2(), row.value3())))
        .toList();
  }

  /// People by their family names, organisations as they are called.
  private static String inLists(String label, @Nullable UUID person) {
    return person == null ? label : PersonWords.inLists(label);
  }

  private static Choice choice(@Nullable String recused, @Nullable String cast) {
    if (recused != null) return Choice.RECUSED;
    return cast == null ? Choice.NOT_CAST : Code.parse(Choice.class, cast);
  }

  private @Nullable String owner(TaskRecord row) {
    if (row.getOwnerPersonId() != null) {
      return people.find(new PersonId(row.getOwnerPersonId())).map(p -> p.fullName()).orElse(null);
    }
    if (row.getOwnerOrganisationId() != null) {
      var id = new OrganisationId(row.getOwnerOrganisationId());
      return organisations.find(id).map(o -> o.name()).orElse(null);
    }
    if (row.getOwnerBodyId() != null) {
      return sql.select(BODY.NAME)
          .from(BODY)
          .where(BODY.ID.eq(row.getOwnerBodyId()))
          .fetchOne(BODY.NAME);
    }
    return row.getOwnerRole();
  }

  private static Condition belongs(TableField<?, UUID> column, @Nullable AgendaItemId item) {
    return item == null ? column.isNull() : column.eq(item.value());
  }

  private static int zero(@Nullable Integer number) {
    return Objects.requireNonNullElse(number, 0);
  }
}
