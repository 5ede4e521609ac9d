package org.spoluplan.testing;

import static org.spoluplan.meetings.db.Tables.AGENDA_ITEM;
import static org.spoluplan.meetings.db.Tables.BODY;
import static org.spoluplan.meetings.db.Tables.JOINT_BODY;
import static org.spoluplan.meetings.db.Tables.MEETING;
import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;
import static org.spoluplan.meetings.db.Tables.RULES_OF_PROCEDURE;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.access.Role;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.AgendaItemId;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingForm;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingStatus;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.db.tables.records.MeetingRecord;
import org.spoluplan.meetings.db.tables.records.RulesOfProcedureRecord;
import org.spoluplan.people.OrganisationId;
import org.springframework.boot.test.context.TestComponent;

/// Makes groups of an invented town, with members, rules and meetings, straight in the database. A
/// test says only what it is about; the rest has usual values.
@TestComponent
public class Town {

  private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

  private final DSLContext sql;
  private final TestPeople people;

  Town(DSLContext sql, TestPeople people) {
    this.sql = sql;
    this.people = people;
  }

  /// A working group of a town of its own. More than half of its members is a quorum; letters go
  /// out seven working days before, excuses come three.
  public Group group(String name) {
    return group(name, people.townHall("Město u skupiny " + name));
  }

  public Group group(String name, OrganisationId town) {
    var id = UUID.randomUUID();
    sql.insertInto(BODY)
        .set(BODY.ID, id)
        .set(BODY.TYPE_CODE, "working_group")
        .set(BODY.NAME, name)
        .set(BODY.ORGANISATION_ID, town.value())
        .set(BODY.VALID_FROM, SINCE)
        .execute();
    usualRules(id).insert();
    return new Group(new BodyId(id), town);
  }

  public AgendaItemId item(MeetingId meeting, String title) {
    return item(meeting, title, false);
  }

  public AgendaItemId confidentialItem(MeetingId meeting, String title) {
    return item(meeting, title, true);
  }

  private AgendaItemId item(MeetingId meeting, String title, boolean confidential) {
    var row = sql.newRecord(AGENDA_ITEM);
    row.setMeetingId(meeting.value());
    row.setPosition(1 + sql.fetchCount(AGENDA_ITEM, AGENDA_ITEM.MEETING_ID.eq(meeting.value())));
    row.setKind("topic");
    row.setState("accepted");
    row.setTitle(title);
    row.setConfidential(confidential);
    row.insert();
    return new AgendaItemId(row.getId());
  }

  /// A group whose members a test adds one by one; all but organisations without a person can sign
  /// in.
  public final class Group {

    private final BodyId id;
    private final OrganisationId town;

    private Group(BodyId id, OrganisationId town) {
      this.id = id;
      this.town = town;
    }

    public BodyId id() {
      return id;
    }

    /// That set it up.
    public OrganisationId town() {
      return town;
    }

    public PersonId chair(String name) {
      return with(name, Role.CHAIR);
    }

    /// Has no vote.
    public PersonId secretary(String name) {
      return with(name, Role.SECRETARY);
    }

    public PersonId member(String name) {
      return with(name, Role.MEMBER);
    }

    public PersonId member(String name, OrganisationId organisation) {
      var person = people.account(name);
      seat(person, Role.MEMBER, organisation, null);
      return person;
    }

    public PersonId guest(String name) {
      return with(name, Role.GUEST);
    }

    public PersonId substitute(String name, PersonId forWhom) {
      var person = people.account(name);
      seat(person, Role.SUBSTITUTE, null, seatOf(forWhom));
      return person;
    }

    /// An organisation that has not said whom it sends.
    public MembershipId organisation(String name) {
      return seat(null, Role.MEMBER, people.organisation(name), null);
    }

    /// Somebody who exists already.
    public MembershipId seat(PersonId person, Role function) {
      return seat(person, function, null, null);
    }

    public MembershipId seatOf(PersonId person) {
      return sql.select(MEMBERSHIP.ID)
          .from(MEMBERSHIP)
          .where(MEMBERSHIP.BODY_ID.eq(id.value()))
          .and(MEMBERSHIP.PERSON_ID.eq(person.value()))
          .fetchSingle(row -> new MembershipId(row.value1()));
    }

    /// Other rules than the usual ones.
    public Group rules(Consumer<RulesOfProcedureRecord> change) {
      var rules = sql.fetchSingle(RULES_OF_PROCEDURE, RULES_OF_PROCEDURE.BODY_ID.eq(id.value()));
      change.accept(rules);
      rules.update();
      return this;
    }

    /// From 10.00 to 12.00 in the town hall, planned, for members only.
    public MeetingDraft meeting(LocalDate day) {
      return new MeetingDraft(id, day);
    }

    private PersonId with(String name, Role function) {
      var person = people.account(name);
      seat(person, function);
      return person;
    }

    private MembershipId seat(
        @Nullable PersonId person,
        Role function,
        @Nullable OrganisationId organisation,
        @Nullable MembershipId substituteFor) {
      var votes = function == Role.CHAIR || function == Role.VICE_CHAIR || function == Role.MEMBER;
      var row = sql.newRecord(MEMBERSHIP);
      row.setBodyId(id.value());
      row.setPersonId(person == null ? null : person.value());
      row.setOrganisationId(organisation == null ? null : organisation.value());
      row.setFunction(Code.of(function));
      row.setVotes(votes);
      row.setSubstituteFor(substituteFor == null ? null : substituteFor.value());
      row.setValidFrom(SINCE);
      row.insert();
      return new MembershipId(row.getId());
    }
  }

  /// A meeting in the making; [#save] puts it into the database.
  public final class MeetingDraft {

    private final MeetingRecord row;
    private @Nullable BodyId joint;

    private MeetingDraft(BodyId body, LocalDate day) {
      row = sql.newRecord(MEETING);
      row.setBodyId(body.value());
      row.setHeldOn(day);
      row.setForm(Code.of(MeetingForm.IN_PERSON));
      row.setStatus(Code.of(MeetingStatus.PLANNED));
      row.setStartsAt(LocalTime.of(10, 0));
      row.setEndsAt(LocalTime.of(12, 0));
      row.setPlace("Radnice, malá zasedačka");
      row.setOpenToPublic(false);
    }

    public MeetingDraft openToAll() {
      row.setOpenToPublic(true);
      return this;
    }

    public MeetingDraft wholeDay() {
      row.setStartsAt(null);
      row.setEndsAt(null);
      return this;
    }

    public MeetingDraft withRoom(String link) {
      row.setForm(Code.of(MeetingForm.HYBRID));
      row.setRoomLink(link);
      return this;
    }

    public MeetingDraft inWriting(LocalDate until) {
      row.setForm(Code.of(MeetingForm.WRITTEN));
      row.setHeldUntil(until);
      row.setPlace(null);
      return wholeDay();
    }

    public MeetingDraft status(MeetingStatus status) {
      row.setStatus(Code.of(status));
      return this;
    }

    public MeetingDraft jointWith(Group other) {
      joint = other.id();
      return this;
    }

    public MeetingId save() {
      row.insert();
      if (joint != null) {
        sql.insertInto(JOINT_BODY)
            .set(JOINT_BODY.MEETING_ID, row.getId())
            .set(JOINT_BODY.BODY_ID, joint.value())
            .execute();
      }
      return new MeetingId(row.getId());
    }
  }

  private RulesOfProcedureRecord usualRules(UUID body) {
    var row = sql.newRecord(RULES_OF_PROCEDURE);
    row.setBodyId(body);
    row.setValidFrom(SINCE);
    row.setSource("jednací řád, čl. 6");
    row.setQuorumBase("entitled");
    row.setQuorumPart(1);
    row.setQuorumWhole(2);
    row.setQuorumExceeds(true);
    row.setMajorityBase("present");
    row.setMajorityPart(1);
    row.setMajorityWhole(2);
    row.setMajorityExceeds(true);
    row.setTieRule("not_adopted");
    row.setVoteUnit("person");
    row.setAbstentionsAreCast(true);
    row.setWrittenBallot(true);
    row.setWrittenBallotDays(7);
    row.setSilence("nothing");
    row.setNoticeDays(7);
    row.setAgendaDays(3);
    row.setPapersDays(5);
    row.setExcuseDays(3);
    row.setVerifiers(1);
    row.setConvenedBy("chair");
    row.setRequestPart(1);
    row.setRequestWhole(3);
    row.setGuestMeetingsFirst(1);
    row.setAdmission("vote");
    row.setNumbering("yearly");
    return row;
  }
}
