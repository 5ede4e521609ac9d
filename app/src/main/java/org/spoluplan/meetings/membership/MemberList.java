package org.spoluplan.meetings.membership;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.people.Organisations;
import org.spoluplan.people.People;
import org.springframework.stereotype.Component;

/// Memberships with the names of people and organisations, as a page shows them.
@Component
class MemberList {

  /// @param name         of the person, or of the organisation when no person is named
  /// @param organisation whom the person stands for
  /// @param inPlaceOf    whose substitute this is
  record Member(
      Membership membership,
      String name,
      @Nullable String organisation,
      @Nullable String inPlaceOf) {}

  private final People people;
  private final Organisations organisations;
  private final Memberships memberships;

  MemberList(People people, Organisations organisations, Memberships memberships) {
    this.people = people;
    this.organisations = organisations;
    this.memberships = memberships;
  }

  List<Member> of(List<Membership> listed) {
    var persons =
        people.byId(listed.stream().map(Membership::person).filter(Objects::nonNull).toList());
    var founders =
        organisations.byId(
            listed.stream().map(Membership::organisation).filter(Objects::nonNull).toList());
    return listed.stream()
        .map(
            membership -> {
              var person = membership.person() == null ? null : persons.get(membership.person());
              var organisation =
                  membership.organisation() == null
                      ? null
                      : founders.get(membership.organisation());
              var organisationName = organisation == null ? null : organisation.briefName();
              return new Member(
                  membership,
                  person == null
                      ? Objects.requireNonNullElse(organisationName, "")
                      : person.fullName(),
                  person == null ? null : organisationName,
                  inPlaceOf(membership.substituteFor()));
            })
        .toList();
  }

  private @Nullable String inPlaceOf(@Nullable MembershipId holder) {
    if (holder == null) return null;
    var person = memberships.get(holder).person();
    return person == null ? null : people.find(person).map(p -> p.fullName()).orElse(null);
  }
}
