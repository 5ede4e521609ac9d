package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.spoluplan.access.Access;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Actors;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Thing;
import org.spoluplan.kernel.Today;
import org.spoluplan.meetings.Bodies;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.Meetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// People have their meetings in calendars of their own.
@Service
@Transactional
class Subscribing {

  private static final int YEARS_BACK = 1;

  private final CalendarFeeds feeds;
  private final Bodies bodies;
  private final Meetings meetings;
  private final Access access;
  private final Actors actors;
  private final Audit audit;
  private final Clock clock;

  Subscribing(
      CalendarFeeds feeds,
      Bodies bodies,
      Meetings meetings,
      Access access,
      Actors actors,
      Audit audit,
      Clock clock) {
    this.feeds = feeds;
    this.bodies = bodies;
    this.meetings = meetings;
    this.access = access;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  Secret renew(Actor actor) {
    var person = actor.signedInPerson();
    var secret = Secret.random();
    feeds.set(person, secret, clock.instant());
    record(actor, person);
    return secret;
  }

  void stop(Actor actor) {
    var person = actor.signedInPerson();
    feeds.remove(person);
    record(actor, person);
  }

  /// What the owner of the address may see today; nothing once the account is closed.
  ///
  /// @return empty when there is no such address
  @Transactional(readOnly = true)
  Optional<List<Meeting>> meetings(Secret secret) {
    return feeds.find(secret).map(actors::of).filter(Actor::isSignedIn).map(this::followed);
  }

  private List<Meeting> followed(Actor actor) {
    var since = Today.of(clock).minusYears(YEARS_BACK);
    return bodies.list(access.reach(actor, InvitationAction.FOLLOW)).stream()
        .flatMap(body -> meetings.of(body.id()).stream())
        .filter(meeting -> !meeting.day().isBefore(since))
        .distinct()
        .toList();
  }

  private void record(Actor actor, PersonId person) {
    audit.done(actor, InvitationAction.SUBSCRIBE, new Thing("person", person.value()));
  }
}
