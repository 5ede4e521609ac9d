package org.spoluplan.meetings.planning;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.CONCLUSION;
import static org.spoluplan.meetings.db.Tables.MOTION;
import static org.spoluplan.meetings.db.Tables.PAPER;
import static org.spoluplan.meetings.db.Tables.TASK;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.AgendaItem;
import org.spoluplan.meetings.AgendaItem.Kind;
import org.spoluplan.meetings.AgendaItem.Paper;
import org.spoluplan.meetings.AgendaItem.State;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Agendas;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.Positions;
import org.spoluplan.meetings.db.tables.records.AgendaItemRecord;
import org.springframework.stereotype.Repository;

/// Points of all agendas, with those that were only proposed.
@Repository
class AgendaRegister implements Agendas {

  private final DSLContext sql;
  private final Positions positions;

  AgendaRegister(DSLContext sql, Positions positions) {
    this.sql = sql;
    this.positions = positions;
  }

  @Override
  public List<AgendaItem> agenda(MeetingId meeting) {
    return all(meeting).stream().filter(item -> item.state() == State.ACCEPTED).toList();
  }

  @Override
  public AgendaItem get(AgendaItemId id) {
    var row = row(id.value());
    var whole = row.getParentId() == null ? null : row(row.getParentId());
    var number = whole == null || !isAccepted(row) ? "" : number(whole) + ".";
    return toItem(
        row,
        number + number(row),
        whole != null && whole.getConfidential(),
        papers(List.of(row.getId())));
  }

  private AgendaItemRecord row(UUID id) {
    return sql.fetchOptional(AGENDA_ITEM, AGENDA_ITEM.ID.eq(id))
        .orElseThrow(() -> new NotFound("agenda item", id));
  }

  /// Among the accepted points of its level, from 1; empty when it is not one of them.
  private String number(AgendaItemRecord item) {
    if (!isAccepted(item)) return "";
    var upToIt =
        sql.fetchCount(
            AGENDA_ITEM,
            AGENDA_ITEM.MEETING_ID.eq(item.getMeetingId()),
            AGENDA_ITEM.PARENT_ID.isNotDistinctFrom(item.getParentId()),
            AGENDA_ITEM.STATE.eq(Code.of(State.ACCEPTED)),
            DSL.row(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID).le(item.getPosition(), item.getId()));
    return String.valueOf(upToIt);
  }

  private Map<UUID, List<Paper>> papers(List<UUID> items) {
    return sql.selectFrom(PAPER)
        .where(PAPER.ITEM_ID.in(items))
        .and(PAPER.REMOVED_AT.isNull())
        .orderBy(PAPER.ADDED_AT)
        .fetchGroups(PAPER.ITEM_ID, row -> new Paper(row.getId(), row.getTitle(), row.getFileId()));
  }

  /// In order, sub-points after the point they belong to.
  List<AgendaItem> all(MeetingId meeting) {
    var rows =
        sql.selectFrom(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING_ID.eq(meeting.value()))
            .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
            .fetch();
    var papers = papers(rows.getValues(AGENDA_ITEM.ID));
    var items = new ArrayList<AgendaItem>();
    var count = 0;
    for (var row : rows) {
      if (row.getParentId() != null) continue;
      var number = isAccepted(row) ? String.valueOf(++count) : "";
      var item = toItem(row, number, false, papers);
      items.add(item);
      addChildren(items, rows, item, papers);
    }
    return items;
  }

  AgendaItemId add(
      MeetingId meeting, Kind kind, State state, ItemDetails details, @Nullable PersonId by) {
    var row = sql.newRecord(AGENDA_ITEM);
    row.setMeetingId(meeting.value());
    row.setKind(Code.of(kind));
    row.setState(Code.of(state));
    row.setPosition(nextPosition(meeting));
    row.setProposedBy(by == null ? null : by.value());
    fill(row, details);
    row.insert();
    return new AgendaItemId(row.getId());
  }

  /// @return false when somebody saved another version in the meantime
  boolean update(AgendaItemId id, ItemDetails details, int version) {
    var row = sql.newRecord(AGENDA_ITEM);
    fill(row, details);
    row.setVersion(version + 1);
    return sql.update(AGENDA_ITEM)
            .set(row)
            .where(AGENDA_ITEM.ID.eq(id.value()))
            .and(AGENDA_ITEM.VERSION.eq(version))
            .execute()
        == 1;
  }

  /// What is accepted comes last; from there it can be moved.
  ///
  /// @return false when somebody changed the proposal or decided about it in the meantime
  boolean accept(AgendaItem item, int version) {
    var row = sql.newRecord(AGENDA_ITEM);
    row.setState(Code.of(State.ACCEPTED));
    row.setPosition(nextPosition(item.meeting()));
    return decide(item.id(), row, version);
  }

  /// @return false when somebody changed the proposal or decided about it in the meantime
  boolean decline(AgendaItem item, String because, int version) {
    var row = sql.newRecord(AGENDA_ITEM);
    row.setState(Code.of(State.DECLINED));
    row.setDeclinedBecause(because);
    return decide(item.id(), row, version);
  }

  private boolean decide(AgendaItemId id, AgendaItemRecord decision, int version) {
    decision.setVersion(version + 1);
    return sql.update(AGENDA_ITEM)
            .set(decision)
            .where(AGENDA_ITEM.ID.eq(id.value()))
            .and(AGENDA_ITEM.STATE.eq(Code.of(State.PROPOSED)))
            .and(AGENDA_ITEM.VERSION.eq(version))
            .execute()
        == 1;
  }

  /// Swaps the point with its neighbour of the same level.
  ///
  /// @param step -1 up, 1 down
  void move(AgendaItem item, int step) {
    var level =
        sql.select(AGENDA_ITEM.ID)
            .from(AGENDA_ITEM)
            .where(AGENDA_ITEM.MEETING_ID.eq(item.meeting().value()))
            .and(AGENDA_ITEM.STATE.eq(Code.of(item.state())))
            .and(
                AGENDA_ITEM.PARENT_ID.isNotDistinctFrom(
                    item.parent() == null ? null : item.parent().value()))
            .orderBy(AGENDA_ITEM.POSITION, AGENDA_ITEM.ID)
            .fetch(AGENDA_ITEM.ID);
    positions.move(AGENDA_ITEM.ID, AGENDA_ITEM.POSITION, level, item.id().value(), step);
  }

  boolean hasRecords(AgendaItemId id) {
    return sql.fetchExists(MOTION, MOTION.ITEM_ID.eq(id.value()))
        || sql.fetchExists(
            CONCLUSION, CONCLUSION.ITEM_ID.eq(id.value()).and(CONCLUSION.REMOVED_AT.isNull()))
        || sql.fetchExists(TASK, TASK.ITEM_ID.eq(id.value()));
  }

  void delete(AgendaItemId id) {
    sql.deleteFrom(AGENDA_ITEM).where(AGENDA_ITEM.ID.eq(id.value())).execute();
  }

  private int nextPosition(MeetingId meeting) {
    Condition here = AGENDA_ITEM.MEETING_ID.eq(meeting.value());
    var last =
        sql.select(DSL.max(AGENDA_ITEM.POSITION)).from(AGENDA_ITEM).where(here).fetchSingle();
    return last.value1() == null ? 1 : last.value1() + 1;
  }

  private static void addChildren(
      List<AgendaItem> items,
      List<AgendaItemRecord> rows,
      AgendaItem parent,
      Map<UUID, List<Paper>> papers) {
    var children =
        rows.stream()
            .filter(row -> parent.id().value().equals(row.getParentId()))
            .sorted(Comparator.comparing(AgendaItemRecord::getPosition))
            .toList();
    var count = 0;
    for (var child : children) {
      var number = isAccepted(child) ? parent.number() + "." + ++count : "";
      items.add(toItem(child, number, parent.confidential(), papers));
    }
  }

  private static boolean isAccepted(AgendaItemRecord row) {
    return row.getState().equals(Code.of(State.ACCEPTED));
  }

  private static void fill(AgendaItemRecord row, ItemDetails details) {
    row.setTitle(details.title());
    row.setDescription(details.description());
    row.setOwnerPersonId(details.owner());
    row.setOwnerName(details.ownerName());
    row.setMinutesPlanned(details.minutes());
    row.setConfidential(details.confidential());
    row.setParentId(details.parent());
  }

  /// @param secretly whether the point is part of a confidential one
  private static AgendaItem toItem(
      AgendaItemRecord row, String number, boolean secretly, Map<UUID, List<Paper>> papers) {
    return new AgendaItem(
        new AgendaItemId(row.getId()),
        new MeetingId(row.getMeetingId()),
        row.getParentId() == null ? null : new AgendaItemId(row.getParentId()),
        number,
        Code.parse(Kind.class, row.getKind()),
        Code.parse(State.class, row.getState()),
        row.getTitle(),
        row.getDescription(),
        row.getOwnerPersonId() == null ? null : new PersonId(row.getOwnerPersonId()),
        row.getOwnerName(),
        row.getMinutesPlanned(),
        secretly || row.getConfidential(),
        row.getProposedBy() == null ? null : new PersonId(row.getProposedBy()),
        row.getDeclinedBecause(),
        row.getDiscussion(),
        papers.getOrDefault(row.getId(), List.of()),
        row.getVersion());
  }
}
