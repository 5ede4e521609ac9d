package org.spoluplan.meetings.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.PersonId;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.testing.TestClock;

/// A working group with members and a meeting that runs, for tests.
final class Group {

  static final LocalDate DAY = LocalDate.of(2027, 3, 8);

  /// A member who can act.
  record Someone(Actor actor, MembershipId membership) {

    PersonId person() {
      return actor.signedInPerson();
    }

    SeatId seat() {
      return new SeatId(membership.value());
    }
  }

  final DSLContext sql;
  final UUID body = UUID.randomUUID();
  final List<Someone> members = new ArrayList<>();
  final MeetingId meeting;

  Group(DSLContext sql) {
    this.sql = sql;
    insert(
        "meetings.body", "id", body, "type_code", "working_group", "name", "Skupina pro bydlení");
    meeting = meeting(DAY, "running");
  }

  /// More than half present, more than half of them in favour, one vote per person.
  Group rules(Object... changes) {
    var columns =
        new ArrayList<Object>(List.of("body_id", body, "valid_from", LocalDate.of(2000, 1, 1)));
    columns.addAll(
        List.of(
            "source",
            "jednací řád čl. 6",
            "quorum_base",
            "entitled",
            "quorum_part",
            1,
            "quorum_whole",
            2,
            "quorum_exceeds",
            true,
            "majority_base",
            "present",
            "majority_part",
            1,
            "majority_whole",
            2,
            "majority_exceeds",
            true,
            "tie_rule",
            "not_adopted",
            "vote_unit",
            "person",
            "abstentions_are_cast",
            true,
            "written_ballot",
            true,
            "written_ballot_days",
            3,
            "silence",
            "nothing"));
    columns.addAll(
        List.of(
            "notice_days", 10,
            "agenda_days", 7,
            "papers_days", 5,
            "excuse_days", 3,
            "verifiers", 1,
            "convened_by", "chair",
            "request_part", 1,
            "request_whole", 3,
            "guest_meetings_first", 0,
            "admission", "vote",
            "numbering", "none"));
    for (int i = 0; i < changes.length; i += 2) {
      columns.set(columns.indexOf(changes[i]) + 1, changes[i + 1]);
    }
    insert("meetings.rules_of_procedure", columns.toArray());
    return this;
  }

  Group members(int count) {
    for (int i = 0; i < count; i++) members.add(member("member", true, null, DAY.minusYears(1)));
    return this;
  }

  Someone chair() {
    var chair = member("chair", true, null, DAY.minusYears(1));
    members.add(chair);
    return chair;
  }

  Someone member(String function, boolean votes, @Nullable Someone substituteFor, LocalDate from) {
    return member(function, votes, substituteFor, from, null, null);
  }

  Someone member(
      String function,
      boolean votes,
      @Nullable Someone substituteFor,
      LocalDate from,
      @Nullable LocalDate to,
      @Nullable UUID organisation) {
    var person = person();
    var membership = UUID.randomUUID();
    insert(
        "meetings.membership",
        "id",
        membership,
        "body_id",
        body,
        "person_id",
        person.value(),
        "organisation_id",
        organisation,
        "function",
        function,
        "votes",
        votes,
        "substitute_for",
        substituteFor == null ? null : substituteFor.membership().value(),
        "valid_from",
        from,
        "valid_to",
        to);
    return new Someone(
        Actor.signedIn(person, "Alena Tichá", List.of()), new MembershipId(membership));
  }

  PersonId person() {
    var id = UUID.randomUUID();
    insert(
        "people.person",
        "id",
        id,
        "given_name",
        "Alena",
        "family_name",
        "Tichá " + id.toString().substring(0, 4),
        "created_at",
        DSL.currentTimestamp());
    insert(
        "people.account",
        "person_id",
        id,
        "passkey_handle",
        id.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
        "created_at",
        DSL.currentTimestamp());
    return new PersonId(id);
  }

  UUID organisation(String name) {
    var id = UUID.randomUUID();
    insert("people.organisation", "id", id, "name", name, "type_code", "provider");
    return id;
  }

  MeetingId meeting(LocalDate day, String status) {
    var id = UUID.randomUUID();
    insert(
        "meetings.meeting",
        "id",
        id,
        "body_id",
        body,
        "form",
        "in_person",
        "status",
        status,
        "opened_at",
        status.equals("running") ? TestClock.START : null,
        "held_on",
        day,
        "open_to_public",
        false);
    return new MeetingId(id);
  }

  private void insert(String table, @Nullable Object... columns) {
    var step = sql.insertInto(DSL.table(table));
    var more = step.set(DSL.field(String.valueOf(columns[0]), Object.class), columns[1]);
    for (int i = 2; i < columns.length; i += 2) {
      more = more.set(DSL.field(String.valueOf(columns[i]), Object.class), columns[i + 1]);
    }
    more.execute();
  }
}
