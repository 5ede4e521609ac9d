package org.spoluplan.meetings.voting;

import static org.spoluplan.meetings.db.Tables.ATTENDANCE;
import static org.spoluplan.meetings.db.Tables.PRESENCE;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.db.tables.records.AttendanceRecord;
import org.spoluplan.meetings.voting.RollLine.Capacity;
import org.spoluplan.meetings.voting.RollLine.Stay;
import org.springframework.stereotype.Repository;

/// Who is on the roll of a meeting and when they were there.
@Repository
class Roll {

  private final DSLContext sql;
  private final Sittings sittings;
  private final Members members;

  Roll(DSLContext sql, Sittings sittings, Members members) {
    this.sql = sql;
    this.sittings = sittings;
    this.members = members;
  }

  /// Who is there now, in the order they came; guests aside.
  List<Arrival> arrivals(MeetingId meeting) {
    return sql.select(ATTENDANCE.MEMBERSHIP_ID, ATTENDANCE.PERSON_ID)
        .from(PRESENCE)
        .join(ATTENDANCE)
        .on(ATTENDANCE.ID.eq(PRESENCE.ATTENDANCE_ID))
        .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
        .and(ATTENDANCE.MEMBERSHIP_ID.isNotNull())
        .and(PRESENCE.LEFT_AT.isNull())
        .orderBy(PRESENCE.CAME_AT, PRESENCE.ID)
        .fetch(row -> new Arrival(new MembershipId(row.value1()), person(row.value2())));
  }

  /// Members, substitutes and guests, also those who have not come.
  ///
  /// @param members who belongs to the bodies that meet
  List<RollLine> lines(MeetingId meeting, List<Member> members) {
    var rows = new LinkedHashMap<MembershipId, AttendanceRecord>();
    var guests = new ArrayList<AttendanceRecord>();
    for (var row : attendance(meeting)) {
      if (row.getMembershipId() == null) guests.add(row);
      else rows.put(new MembershipId(row.getMembershipId()), row);
    }
    var stays = stays(meeting);
    var lines = new ArrayList<RollLine>();
    for (var member : members) lines.add(line(member, rows.remove(member.id()), stays));
    for (var row : rows.values()) lines.add(line(row, stays));
    for (var row : guests) lines.add(line(row, stays));
    return lines;
  }

  RollLine line(AttendanceId id) {
    var row =
        sql.selectFrom(ATTENDANCE)
            .where(ATTENDANCE.ID.eq(id.value()))
            .fetchOptional()
            .orElseThrow(() -> new NotFound("attendance", id.value()));
    var meeting = new MeetingId(row.getMeetingId());
    return lines(meeting, members.of(sittings.get(meeting))).stream()
        .filter(line -> id.equals(line.id()))
        .findFirst()
        .orElseThrow();
  }

  MeetingId meetingOf(AttendanceId id) {
    return sql.select(ATTENDANCE.MEETING_ID)
        .from(ATTENDANCE)
        .where(ATTENDANCE.ID.eq(id.value()))
        .fetchOptional(row -> new MeetingId(row.value1()))
        .orElseThrow(() -> new NotFound("attendance", id.value()));
  }

  /// The line of a member, made when there is none yet.
  AttendanceId lineOf(MeetingId meeting, Member member) {
    sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING_ID, meeting.value())
        .set(ATTENDANCE.MEMBERSHIP_ID, member.id().value())
        .set(ATTENDANCE.PERSON_ID, id(member.person()))
        .set(ATTENDANCE.NAME, member.name().isEmpty() ? member.label() : member.name())
        .set(ATTENDANCE.ORGANISATION, emptyAsNull(member.organisationName()))
        .set(ATTENDANCE.CAPACITY, Code.of(capacity(member)))
        .onConflict(ATTENDANCE.MEETING_ID, ATTENDANCE.MEMBERSHIP_ID)
        .doNothing()
        .execute();
    return sql.select(ATTENDANCE.ID)
        .from(ATTENDANCE)
        .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
        .and(ATTENDANCE.MEMBERSHIP_ID.eq(member.id().value()))
        .fetchSingle(row -> new AttendanceId(row.value1()));
  }

  AttendanceId addGuest(
      MeetingId meeting, @Nullable PersonId person, String name, @Nullable String organisation) {
    return sql.insertInto(ATTENDANCE)
        .set(ATTENDANCE.MEETING_ID, meeting.value())
        .set(ATTENDANCE.PERSON_ID, id(person))
        .set(ATTENDANCE.NAME, name)
        .set(ATTENDANCE.ORGANISATION, organisation)
        .set(ATTENDANCE.CAPACITY, Code.of(Capacity.GUEST))
        .returning(ATTENDANCE.ID)
        .fetchSingle(row -> new AttendanceId(row.getId()));
  }

  /// Begins a stay. Changing between the room and the wire ends one stay and begins another.
  void came(AttendanceId id, boolean remote, Instant at) {
    left(id, at);
    setStatus(id, AttendanceStatus.PRESENT, null);
    sql.insertInto(PRESENCE)
        .set(PRESENCE.ATTENDANCE_ID, id.value())
        .set(PRESENCE.CAME_AT, at)
        .set(PRESENCE.REMOTE, remote)
        .execute();
  }

  /// Ends the stay that lasts; one that took no time at all did not happen.
  void left(AttendanceId id, Instant at) {
    var lasting = PRESENCE.ATTENDANCE_ID.eq(id.value()).and(PRESENCE.LEFT_AT.isNull());
    sql.deleteFrom(PRESENCE).where(lasting).and(PRESENCE.CAME_AT.ge(at)).execute();
    sql.update(PRESENCE).set(PRESENCE.LEFT_AT, at).where(lasting).execute();
  }

  /// Everybody still there leaves.
  void allLeft(MeetingId meeting, Instant at) {
    attendance(meeting).forEach(row -> left(new AttendanceId(row.getId()), at));
  }

  /// Those who left with the end of the meeting did not.
  void allStay(MeetingId meeting, Instant end) {
    sql.update(PRESENCE)
        .setNull(PRESENCE.LEFT_AT)
        .where(PRESENCE.LEFT_AT.eq(end))
        .and(
            PRESENCE.ATTENDANCE_ID.in(
                sql.select(ATTENDANCE.ID)
                    .from(ATTENDANCE)
                    .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))))
        .execute();
  }

  Optional<Instant> lastMovement(MeetingId meeting) {
    return stays(meeting).values().stream()
        .flatMap(List::stream)
        .map(stay -> stay.leftAt() == null ? stay.cameAt() : stay.leftAt())
        .max(Comparator.naturalOrder());
  }

  /// Puts other times in the place of those noted.
  void setStays(AttendanceId id, List<Stay> stays) {
    sql.deleteFrom(PRESENCE).where(PRESENCE.ATTENDANCE_ID.eq(id.value())).execute();
    for (var stay : stays) {
      sql.insertInto(PRESENCE)
          .set(PRESENCE.ATTENDANCE_ID, id.value())
          .set(PRESENCE.CAME_AT, stay.cameAt())
          .set(PRESENCE.LEFT_AT, stay.leftAt())
          .set(PRESENCE.REMOTE, stay.remote())
          .execute();
    }
    if (!stays.isEmpty()) setStatus(id, AttendanceStatus.PRESENT, null);
  }

  /// Not there at all: what was noted about coming was a mistake.
  void mark(AttendanceId id, AttendanceStatus status, @Nullable String note) {
    sql.deleteFrom(PRESENCE).where(PRESENCE.ATTENDANCE_ID.eq(id.value())).execute();
    setStatus(id, status, note);
  }

  private void setStatus(AttendanceId id, AttendanceStatus status, @Nullable String note) {
    sql.update(ATTENDANCE)
        .set(ATTENDANCE.STATUS, Code.of(status))
        .set(ATTENDANCE.NOTE, note)
        .where(ATTENDANCE.ID.eq(id.value()))
        .execute();
  }

  private List<AttendanceRecord> attendance(MeetingId meeting) {
    return sql.selectFrom(ATTENDANCE)
        .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
        .orderBy(ATTENDANCE.NAME, ATTENDANCE.ID)
        .fetch();
  }

  private Map<UUID, List<Stay>> stays(MeetingId meeting) {
    return sql.select(PRESENCE.ATTENDANCE_ID, PRESENCE.CAME_AT, PRESENCE.LEFT_AT, PRESENCE.REMOTE)
        .from(PRESENCE)
        .join(ATTENDANCE)
        .on(ATTENDANCE.ID.eq(PRESENCE.ATTENDANCE_ID))
        .where(ATTENDANCE.MEETING_ID.eq(meeting.value()))
        .orderBy(PRESENCE.CAME_AT)
        .fetchGroups(
            row -> row.value1(), row -> new Stay(row.value2(), row.value3(), row.value4()));
  }

  private static RollLine line(
      Member member, @Nullable AttendanceRecord row, Map<UUID, List<Stay>> stays) {
    return new RollLine(
        row == null ? null : new AttendanceId(row.getId()),
        member.id(),
        row == null || row.getPersonId() == null ? member.person() : person(row.getPersonId()),
        row == null || !member.name().isEmpty() ? member.name() : row.getName(),
        member.organisationName(),
        capacity(member),
        member.votes(),
        row == null ? null : status(row),
        row == null ? List.of() : stays.getOrDefault(row.getId(), List.of()));
  }

  private static RollLine line(AttendanceRecord row, Map<UUID, List<Stay>> stays) {
    return new RollLine(
        new AttendanceId(row.getId()),
        row.getMembershipId() == null ? null : new MembershipId(row.getMembershipId()),
        person(row.getPersonId()),
        row.getName(),
        row.getOrganisation() == null ? "" : row.getOrganisation(),
        Code.parse(Capacity.class, row.getCapacity()),
        false,
        status(row),
        stays.getOrDefault(row.getId(), List.of()));
  }

  private static @Nullable AttendanceStatus status(AttendanceRecord row) {
    return row.getStatus() == null ? null : Code.parse(AttendanceStatus.class, row.getStatus());
  }

  private static Capacity capacity(Member member) {
    return switch (member.function()) {
      case SUBSTITUTE -> Capacity.SUBSTITUTE;
      case GUEST -> Capacity.GUEST;
      case CHAIR, VICE_CHAIR, SECRETARY, MEMBER -> Capacity.MEMBER;
    };
  }

  private static @Nullable PersonId person(@Nullable UUID id) {
    return id == null ? null : new PersonId(id);
  }

  private static @Nullable UUID id(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static @Nullable String emptyAsNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
