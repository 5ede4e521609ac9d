package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.MOTION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Names;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.Explanation;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingVotes;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Tally;
import org.spoluplan.meetings.VoteConflicts;
import org.spoluplan.meetings.db.tables.records.MotionRecord;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Motions with their votes, as they are now. All motions of a meeting are read together: it costs
/// no more than reading one.
@Repository
class VotesOnRecord {

  private final DSLContext sql;
  private final JsonMapper json;
  private final Gatherings gatherings;
  private final Seats seats;
  private final Names names;
  private final List<VoteConflicts> conflicts;

  VotesOnRecord(
      DSLContext sql,
      JsonMapper json,
      Gatherings gatherings,
      Seats seats,
      Names names,
      List<VoteConflicts> conflicts) {
    this.sql = sql;
    this.json = json;
    this.gatherings = gatherings;
    this.seats = seats;
    this.names = names;
    this.conflicts = conflicts;
  }

  VoteOnRecord get(MotionId id) {
    var row =
        sql.selectFrom(MOTION)
            .where(MOTION.ID.eq(id.value()))
            .fetchOptional()
            .orElseThrow(() -> new NotFound("motion", id.value()));
    return read(List.of(row), gatherings.at(new MeetingId(row.getMeetingId()))).getFirst();
  }

  /// In the order they are voted on: counter-proposals before what they would replace.
  List<VoteOnRecord> list(Gathering gathering) {
    var rows =
        sql.selectFrom(MOTION)
            .where(MOTION.MEETING_ID.eq(gathering.sitting().id().value()))
            .orderBy(MOTION.POSITION, MOTION.ID)
            .fetch();
    return read(rows, gathering);
  }

  /// How they ended, as others read it: without seats, ballots, and those withdrawn.
  List<MeetingVotes.Vote> published(MeetingId meeting) {
    var rows =
        sql.selectFrom(MOTION)
            .where(MOTION.MEETING_ID.eq(meeting.value()))
            .and(MOTION.STATE.ne(Code.of(MotionState.WITHDRAWN)))
            .orderBy(MOTION.POSITION, MOTION.ID)
            .fetch();
    var recorders =
        names.ofPeople(
            rows.stream().map(MotionRecord::getRecordedBy).filter(Objects::nonNull).toList());
    return rows.map(row -> published(row, recorders));
  }

  private MeetingVotes.Vote published(MotionRecord row, Map<UUID, String> recorders) {
    var result = result(row);
    return new MeetingVotes.Vote(
        new MotionId(row.getId()),
        row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
        row.getPosition(),
        row.getWording(),
        row.getManner(),
        result == null ? null : result.decision(),
        result == null ? Explanation.NONE : result.explanation(),
        row.getRecordedBy() == null ? "" : recorders.getOrDefault(row.getRecordedBy(), ""),
        "/hlasovani/" + row.getId());
  }

  /// Who did not vote because of a conflict of interest, and why.
  List<MeetingVotes.Excluded> excluded(MotionId id) {
    return get(id).motion().electorate().seats().stream()
        .flatMap(
            seat ->
                Optional.ofNullable(seat.recusedBecause())
                    .map(why -> new MeetingVotes.Excluded(seat.label(), why))
                    .stream())
        .toList();
  }

  /// Open votes of bodies that the person belongs or belonged to.
  List<VoteOnRecord> openIn(PersonId person) {
    var meetings =
        sql.select(MEETING.ID)
            .from(MEETING)
            .leftJoin(JOINT_BODY)
            .on(JOINT_BODY.MEETING_ID.eq(MEETING.ID))
            .join(MEMBERSHIP)
            .on(MEMBERSHIP.BODY_ID.in(MEETING.BODY_ID, JOINT_BODY.BODY_ID))
            .where(MEMBERSHIP.PERSON_ID.eq(person.value()));
    return sql
        .selectFrom(MOTION)
        .where(MOTION.STATE.eq(Code.of(MotionState.OPEN)))
        .and(MOTION.MEETING_ID.in(meetings))
        .orderBy(MOTION.OPENED_AT)
        .fetchGroups(row -> new MeetingId(row.getMeetingId()))
        .entrySet()
        .stream()
        .flatMap(group -> read(group.getValue(), gatherings.at(group.getKey())).stream())
        .toList();
  }

  /// @param rows motions of one meeting
  private List<VoteOnRecord> read(List<MotionRecord> rows, Gathering gathering) {
    var ids = rows.stream().map(row -> new MotionId(row.getId())).toList();
    var electorates = seats.of(ids);
    var ballots = seats.ballots(ids);
    var waiting = waitingForCounters(rows);
    var keptOut = keptOut(rows);
    var votes = new ArrayList<VoteOnRecord>();
    for (var row : rows) {
      var id = new MotionId(row.getId());
      var motion =
          new Motion(
              id,
              new MeetingId(row.getMeetingId()),
              Code.parse(Manner.class, row.getManner()),
              Code.parse(MotionState.class, row.getState()),
              gathering.rules(row.getRulesId()),
              new Electorate(electorates.getOrDefault(id, List.of()), null),
              ballots.getOrDefault(id, Map.of()),
              row.getClosesOn(),
              waiting.contains(row.getId()),
              result(row));
      var known = keptOut.getOrDefault(id, VoteConflicts.Known.NONE);
      votes.add(onRecord(row, motion.isOver() ? motion : seeingTheRoom(motion, gathering, known)));
    }
    return votes;
  }

  /// Those who have a conflict of interest in votes that are not over.
  private Map<MotionId, VoteConflicts.Known> keptOut(List<MotionRecord> rows) {
    var pending =
        rows.stream()
            .filter(row -> Motions.PENDING.contains(row.getState()))
            .map(row -> new MotionId(row.getId()))
            .toList();
    var all = new HashMap<MotionId, VoteConflicts.Known>();
    if (!pending.isEmpty()) conflicts.forEach(one -> all.putAll(one.of(pending)));
    return all;
  }

  private static Motion seeingTheRoom(
      Motion motion, Gathering gathering, VoteConflicts.Known known) {
    var room = gathering.electorate(motion.manner(), motion.rules().unit());
    var now = new Conflicted(gathering.members(), known).in(room);
    return motion.seeing(now.seats(), now.chair());
  }

  private static VoteOnRecord onRecord(MotionRecord row, Motion motion) {
    return new VoteOnRecord(
        motion,
        new Proposal(
            row.getItemId() == null ? null : new AgendaItemId(row.getItemId()),
            row.getWording(),
            row.getProposedBy(),
            row.getCounterTo() == null ? null : new MotionId(row.getCounterTo()),
            motion.manner(),
            row.getOpensOn(),
            row.getClosesOn()),
        row.getPosition(),
        row.getRecordedBy() == null ? null : new PersonId(row.getRecordedBy()),
        row.getVersion());
  }

  /// The drafts among them that wait: an original for any counter-proposal, a counter-proposal for
  /// those proposed before it.
  private Set<UUID> waitingForCounters(List<MotionRecord> rows) {
    var drafts =
        rows.stream().filter(row -> row.getState().equals(Code.of(MotionState.DRAFT))).toList();
    var counter = MOTION.as("counter");
    var original = DSL.coalesce(MOTION.COUNTER_TO, MOTION.ID);
    return new HashSet<>(
        sql.select(MOTION.ID)
            .from(MOTION)
            .where(MOTION.ID.in(drafts.stream().map(MotionRecord::getId).toList()))
            .andExists(
                DSL.selectOne()
                    .from(counter)
                    .where(counter.COUNTER_TO.eq(original))
                    .and(MOTION.COUNTER_TO.isNull().or(counter.POSITION.lt(MOTION.POSITION)))
                    .and(counter.STATE.in(Motions.PENDING)))
            .fetch(MOTION.ID));
  }

  private @Nullable Result result(MotionRecord row) {
    if (row.getDecision() == null) return null;
    var tally =
        new Tally(
            row.getEntitled(),
            row.getPresent(),
            row.getQuorum(),
            row.getBase(),
            row.getInFavour(),
            row.getAgainst(),
            row.getAbstained());
    var explanation =
        row.getExplanation() == null
            ? Explanation.NONE
            : json.readValue(row.getExplanation().data(), Explanation.class);
    return new Result(
        new Decision(Code.parse(Decision.Verdict.class, row.getDecision()), tally), explanation);
  }
}
