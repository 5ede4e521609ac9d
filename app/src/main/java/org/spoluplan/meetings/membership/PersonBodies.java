package org.spoluplan.meetings.membership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.BodySummary;
import org.spoluplan.page.Html;
import org.spoluplan.page.Page;
import org.spoluplan.people.PersonPanel;
import org.springframework.stereotype.Component;

/// In which bodies a person is and was, on the page of that person.
@Component
class PersonBodies implements PersonPanel {

  /// One place in one body.
  ///
  /// @param was at how many of its meetings, when the reader may know
  record Place(BodySummary body, Membership held, Optional<Participation> was) {}

  private final Memberships memberships;
  private final Bodies bodies;
  private final Attending attending;
  private final Clock clock;

  PersonBodies(Memberships memberships, Bodies bodies, Attending attending, Clock clock) {
    this.memberships = memberships;
    this.bodies = bodies;
    this.attending = attending;
    this.clock = clock;
  }

  @Override
  public Optional<Html.Template> panel(PersonId person, Page page) {
    var places =
        memberships.of(person).stream()
            .map(held -> place(page, bodies.get(held.body()), held))
            .filter(place -> page.may(MembershipAction.VIEW, place.body()))
            .toList();
    if (places.isEmpty()) return Optional.empty();
    var today = Today.of(clock);
    var current = places.stream().filter(place -> !isOver(place, today)).toList();
    List<Place> past = places.stream().filter(place -> isOver(place, today)).toList();
    return Optional.of((out, i) -> JtepersonbodiesGenerated.render(out, i, page, current, past));
  }

  private Place place(Page page, BodySummary body, Membership held) {
    var was = attending.of(page, body, List.of(held)).get(held.id());
    return new Place(body, held, Optional.ofNullable(was));
  }

  private static boolean isOver(Place place, LocalDate today) {
    var to = place.held().validity().to();
    return to != null && to.isBefore(today);
  }
}
