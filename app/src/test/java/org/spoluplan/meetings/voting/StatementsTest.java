package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.spoluplan.meetings.VoteOption.IN_FAVOUR;
import static org.spoluplan.meetings.voting.Votes.done;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spoluplan.access.Actor;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A page asks the database as often for many motions as for one.
@ApplicationTest
class StatementsTest {

  /// How far a motion got.
  enum Kind {
    DRAFT,
    COUNTER,
    OPEN_IN_WRITING,
    CLOSED_BY_NAME,
    CLOSED_BY_HANDS
  }

  @Autowired MockMvcTester mvc;
  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired Voting voting;
  @Autowired CallingRoll calling;

  @ParameterizedTest
  @CsvSource({
    "/zive, DRAFT",
    "/zive, COUNTER",
    "/zive, OPEN_IN_WRITING",
    "/zive, CLOSED_BY_NAME",
    "/zive, CLOSED_BY_HANDS",
    "/zive/ted, OPEN_IN_WRITING",
    "/zive/ted, CLOSED_BY_HANDS",
    "'', CLOSED_BY_NAME",
    "'', CLOSED_BY_HANDS"
  })
  void aPageOfAMeetingAsksNoMoreForSixMotionsThanForOne(String page, Kind kind) {
    var one = asked(meetingWith(1, kind), page);
    var six = asked(meetingWith(6, kind), page);

    assertThat(one).isNotEmpty();
    assertThat(six).hasSameSizeAs(one);
  }

  @Test
  void aVoteIsOpenedAndClosedWithNoMoreForThirtySeatsThanForThree() {
    var three = asked(groupOf(3));
    var thirty = asked(groupOf(30));

    assertThat(three).isNotEmpty();
    assertThat(thirty).hasSameSizeAs(three);
  }

  private List<String> asked(Group group) {
    var motion = propose(group, Manner.BY_NAME, null);
    return Statements.during(() -> byName(group.members.getFirst().actor(), motion));
  }

  private Group meetingWith(int motions, Kind kind) {
    var group = groupOf(5);
    for (int i = 0; i < motions; i++) bring(group, kind);
    return group;
  }

  private Group groupOf(int members) {
    var group = new Group(sql).rules();
    group.chair();
    group.members(members - 1);
    for (var member : group.members) done(calling.checkIn(member.actor(), group.meeting, false));
    return group;
  }

  private void bring(Group group, Kind kind) {
    var chair = group.members.getFirst().actor();
    switch (kind) {
      case DRAFT -> propose(group, Manner.BY_NAME, null);
      case COUNTER -> propose(group, Manner.SECRET, propose(group, Manner.BY_NAME, null));
      case OPEN_IN_WRITING -> done(presiding.open(chair, inWriting(group)));
      case CLOSED_BY_NAME -> byName(chair, propose(group, Manner.BY_NAME, null));
      case CLOSED_BY_HANDS -> {
        var motion = propose(group, Manner.SHOW_OF_HANDS, null);
        done(presiding.recordHands(chair, motion, new Counts(3, 1, 1), null));
      }
    }
  }

  private void byName(Actor chair, MotionId motion) {
    done(presiding.open(chair, motion));
    done(voting.cast(chair, motion, IN_FAVOUR));
    done(presiding.close(chair, motion));
  }

  private MotionId inWriting(Group group) {
    var last = Group.DAY.plusDays(10);
    return done(
        proposing.propose(
            group.members.getFirst().actor(),
            group.meeting,
            new Proposal(null, "Návrh.", null, null, Manner.WRITTEN, Group.DAY, last)));
  }

  private MotionId propose(Group group, Manner manner, @Nullable MotionId against) {
    return done(
        proposing.propose(
            group.members.getFirst().actor(),
            group.meeting,
            new Proposal(null, "Návrh.", null, against, manner, null, null)));
  }

  private List<String> asked(Group group, String page) {
    var path = "/jednani/" + group.meeting.value() + page;
    var reader = user(group.members.getFirst().person().value().toString());
    return Statements.during(
        () -> assertThat(mvc.get().uri(path).with(reader).exchange()).hasStatusOk());
  }
}
