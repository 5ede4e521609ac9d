package org.spoluplan.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.spoluplan.access.PersonId;
import org.spoluplan.kernel.Share;
import org.spoluplan.meetings.MeetingId;
import org.spoluplan.meetings.MembershipId;
import org.spoluplan.meetings.Replies.Answer;
import org.spoluplan.meetings.invitations.Invitee.Function;
import org.spoluplan.people.OrganisationId;

class TurnoutTest {

  private static final Share HALF = Share.moreThan(1, 2);

  @Test
  void confirmedVotesAreComparedWithTheQuorum() {
    var lines =
        List.of(member(Answer.ACCEPTED), member(Answer.DECLINED), member(null), member(null));
    assertThat(Turnout.of(lines, HALF, false)).isEqualTo(new Turnout(4, 1, 1, 3));
    assertThat(Turnout.of(lines, HALF, false).missing()).isEqualTo(2);
  }

  @Test
  void guestsAndSecretariesWithoutAVoteDoNotCount() {
    var guest = line(invitee(person(), null, Function.GUEST, null), Answer.ACCEPTED);
    assertThat(Turnout.of(List.of(member(null), guest), HALF, false).confirmed()).isZero();
  }

  @Test
  void aSubstituteCountsOnlyForAMemberWhoDoesNotCome() {
    var away = member(Answer.DECLINED);
    var deputy = substituteFor(away);
    assertThat(Turnout.of(List.of(away, deputy), HALF, false)).isEqualTo(new Turnout(1, 1, 0, 1));
    var coming = member(Answer.ACCEPTED);
    var spare = substituteFor(coming);
    assertThat(Turnout.of(List.of(coming, spare), HALF, false).confirmed()).isOne();
  }

  @Test
  void whereOrganisationsVoteTwoOfTheirPeopleAreOneVote() {
    var organisation = new OrganisationId(UUID.randomUUID());
    var lines =
        List.of(
            line(invitee(person(), organisation, Function.MEMBER, null), Answer.ACCEPTED),
            line(invitee(person(), organisation, Function.MEMBER, null), Answer.ACCEPTED),
            member(null));
    assertThat(Turnout.of(lines, HALF, true)).isEqualTo(new Turnout(2, 1, 0, 2));
  }

  @Test
  void somebodyInBothBodiesOfAJointMeetingHasOneVote() {
    var both = person();
    var lines =
        List.of(
            line(invitee(both, null, Function.CHAIR, null), Answer.ACCEPTED),
            line(invitee(both, null, Function.MEMBER, null), Answer.ACCEPTED));
    assertThat(Turnout.of(lines, HALF, false)).isEqualTo(new Turnout(1, 1, 0, 1));
  }

  @Test
  void anAnswerGivenBeforeTheMeetingMovedDoesNotCount() {
    var invitee = invitee(person(), null, Function.MEMBER, null);
    var stale = new AnswerLine(invitee, invitation(invitee, Answer.ACCEPTED), true);
    assertThat(Turnout.of(List.of(stale), HALF, false).confirmed()).isZero();
  }

  @Test
  void withoutAQuorumNothingIsMissing() {
    assertThat(Turnout.of(List.of(member(null)), null, false).missing()).isZero();
  }

  @Property
  void nobodyEverSpeaksForTwoAndNoMoreConfirmThanThereAreVotes(@ForAll List<Answer> answers) {
    var lines = new ArrayList<AnswerLine>();
    for (var answer : answers) {
      var member = member(answer);
      lines.add(member);
      if (answer != Answer.ACCEPTED) lines.add(substituteFor(member));
    }
    var turnout = Turnout.of(lines, HALF, false);
    assertThat(turnout.confirmed()).isEqualTo(answers.size()).isEqualTo(turnout.votes());
    assertThat(turnout.excused()).isZero();
  }

  private static AnswerLine member(@Nullable Answer answer) {
    return line(invitee(person(), null, Function.MEMBER, null), answer);
  }

  private static AnswerLine substituteFor(AnswerLine member) {
    var substitute = invitee(person(), null, Function.SUBSTITUTE, member.invitee().membership());
    return line(substitute, Answer.ACCEPTED);
  }

  private static PersonId person() {
    return new PersonId(UUID.randomUUID());
  }

  private static Invitee invitee(
      PersonId person,
      @Nullable OrganisationId organisation,
      Function function,
      @Nullable MembershipId substituteFor) {
    var votes = function == Function.CHAIR || function == Function.MEMBER;
    var id = new MembershipId(UUID.randomUUID());
    return new Invitee(
        id, person, organisation, function, votes, substituteFor, "Leopold Štolba", null);
  }

  private static AnswerLine line(Invitee invitee, @Nullable Answer answer) {
    return new AnswerLine(invitee, invitation(invitee, answer), false);
  }

  private static Invitation invitation(Invitee invitee, @Nullable Answer answer) {
    return new Invitation(
        new InvitationId(UUID.randomUUID()),
        new MeetingId(UUID.randomUUID()),
        java.util.Objects.requireNonNull(invitee.person()),
        null,
        0,
        answer,
        null,
        answer == null ? null : Instant.EPOCH,
        answer == null ? null : 0,
        Instant.EPOCH);
  }
}
