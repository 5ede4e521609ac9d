package org.spoluplan.meetings.invitations;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.Actor;
import org.spoluplan.access.Audit;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Outcome;
import org.spoluplan.kernel.Secret;
import org.spoluplan.kernel.Thing;
import org.spoluplan.meetings.Meeting;
import org.spoluplan.meetings.MeetingCancelled;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MeetingMoved;
import org.spoluplan.meetings.Meetings;
import org.spoluplan.meetings.invitations.Invitee.Group;
import org.spoluplan.meetings.invitations.News.Occasion;
import org.spoluplan.notifications.Letters;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Letters go out: invitations, and to those who have one, what changed. They are posted in the
/// transaction of the act, so that nobody learns of a change that was not made.
@Service
@Transactional
class Inviting {

  private final Invitees invitees;
  private final Invitations invitations;
  private final InvitationLetters writer;
  private final Letters letters;
  private final Meetings meetings;
  private final Audit audit;
  private final Clock clock;

  Inviting(
      Invitees invitees,
      Invitations invitations,
      InvitationLetters writer,
      Letters letters,
      Meetings meetings,
      Audit audit,
      Clock clock) {
    this.invitees = invitees;
    this.invitations = invitations;
    this.writer = writer;
    this.letters = letters;
    this.meetings = meetings;
    this.audit = audit;
    this.clock = clock;
  }

  /// @param groups whom of the bodies that meet
  /// @param again  whether also those who have an invitation get another letter
  /// @return how many letters went out
  Outcome<Integer> invite(Actor actor, MeetingId id, Set<Group> groups, boolean again) {
    invitations.lock(id);
    var meeting = meetings.get(id);
    if (!isOpen(meeting)) return Outcome.refused(InvitationRefusal.NOT_AHEAD);
    var invited = invitations.byPerson(id).keySet();
    var people =
        people(meeting, groups).stream().filter(p -> again || !invited.contains(p)).toList();
    if (people.isEmpty()) return Outcome.refused(InvitationRefusal.NOBODY_TO_INVITE);
    for (var person : people) {
      var occasion = invited.contains(person) ? Occasion.CHANGED : Occasion.INVITED;
      post(person, actor.person(), new News(occasion, meeting, null));
    }
    meetings.markInvited(id, clock.instant());
    audit.done(actor, InvitationAction.INVITE, new Thing("meeting", id.value()));
    return Outcome.done(people.size());
  }

  /// Whom an invitation of these groups would reach, each person once.
  List<PersonId> people(Meeting meeting, Set<Group> groups) {
    return invitees.of(meeting).stream()
        .filter(invitee -> groups.contains(invitee.group()))
        .map(Invitee::person)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  boolean isOpen(Meeting meeting) {
    return meeting.status().isAhead() && clock.instant().isBefore(Timing.open(meeting));
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MeetingMoved event) {
    tellAll(Occasion.CHANGED, event.meeting(), event.before());
  }

  @EventListener
  @Transactional(propagation = Propagation.MANDATORY)
  void on(MeetingCancelled event) {
    tellAll(Occasion.CANCELLED, event.meeting(), null);
  }

  private void tellAll(Occasion occasion, MeetingId id, @Nullable Meeting before) {
    invitations.lock(id);
    var meeting = meetings.get(id);
    if (!clock.instant().isBefore(Timing.open(meeting))) return;
    var news = new News(occasion, meeting, before);
    for (var sent : invitations.of(id)) post(sent.person(), null, news);
  }

  private void post(PersonId person, @Nullable PersonId by, News news) {
    var now = clock.instant();
    var meeting = news.meeting();
    var invitation = invitations.sending(meeting.id(), person, by, meeting.sequence(), now);
    var secret = Secret.random();
    invitations.addLink(invitation.id(), secret, now);
    letters.post(writer.write(news, invitation, secret));
  }
}
