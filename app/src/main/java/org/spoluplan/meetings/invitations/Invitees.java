package org.spoluplan.meetings.invitations;

import static org.spoluplan.meetings.db.Tables.MEMBERSHIP;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Code;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.db.tables.records.MembershipRecord;
import org.spoluplan.people.Organisation;
import org.spoluplan.people.OrganisationId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.spoluplan.people.Person;
import org.springframework.stereotype.Repository;

/// Who belongs to the bodies of a meeting on its day.
@Repository
class Invitees {

  private final DSLContext sql;
  private final People people;
  private final Organisations organisations;

  Invitees(DSLContext sql, People people, Organisations organisations) {
    this.sql = sql;
    this.people = people;
    this.organisations = organisations;
  }

  /// Those of the convening body first, in each body the chair first, then by name.
  List<Invitee> of(Meeting meeting) {
    var bodies =
        Stream.concat(Stream.of(meeting.body()), meeting.joint().stream())
            .map(BodySummary::id)
            .map(id -> id.value())
            .toList();
    var rows =
        sql.selectFrom(MEMBERSHIP)
            .where(MEMBERSHIP.BODY_ID.in(bodies))
            .and(MEMBERSHIP.VALID_FROM.le(meeting.day()))
            .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.ge(meeting.day())))
            .fetch();
    var names = names(rows);
    var order = order(rows);
    var represented = organisations(rows);
    return rows.stream()
        .sorted(
            Comparator.<MembershipRecord>comparingInt(row -> bodies.indexOf(row.getBodyId()))
                .thenComparing(Invitees::function)
                .thenComparingInt(row -> order.indexOf(row.getPersonId())))
        .map(row -> invitee(row, names, represented))
        .toList();
  }

  private Map<PersonId, Person> names(List<MembershipRecord> rows) {
    return people.byId(persons(rows));
  }

  /// People as the directory orders them: in Czech, by family name.
  private List<UUID> order(List<MembershipRecord> rows) {
    return people.list(persons(rows)).stream().map(person -> person.id().value()).toList();
  }

  private Map<OrganisationId, Organisation> organisations(List<MembershipRecord> rows) {
    return organisations.byId(
        rows.stream()
            .map(MembershipRecord::getOrganisationId)
            .filter(Objects::nonNull)
            .map(OrganisationId::new)
            .distinct()
            .toList());
  }

  private static List<PersonId> persons(List<MembershipRecord> rows) {
    return rows.stream()
        .map(MembershipRecord::getPersonId)
        .filter(Objects::nonNull)
        .map(PersonId::new)
        .distinct()
        .toList();
  }

  private static Invitee invitee(
      MembershipRecord row,
      Map<PersonId, Person> people,
      Map<OrganisationId, Organisation> organisations) {
    var personId = row.getPersonId() == null ? null : new PersonId(row.getPersonId());
    var organisationId =
        row.getOrganisationId() == null ? null : new OrganisationId(row.getOrganisationId());
    var person = personId == null ? null : people.get(personId);
    var organisation = organisationId == null ? null : organisations.get(organisationId);
    var represents = organisation == null ? null : organisation.name();
    return new Invitee(
        new MembershipId(row.getId()),
        personId,
        organisationId,
        function(row),
        row.getVotes(),
        row.getSubstituteFor() == null ? null : new MembershipId(row.getSubstituteFor()),
        name(person, represents),
        person == null ? null : represents);
  }

  private static String name(@Nullable Person person, @Nullable String organisation) {
    return person == null ? Objects.requireNonNullElse(organisation, "") : person.fullName();
  }

  private static Invitee.Function function(MembershipRecord row) {
    return Code.parse(Invitee.Function.class, row.getFunction());
  }
}
