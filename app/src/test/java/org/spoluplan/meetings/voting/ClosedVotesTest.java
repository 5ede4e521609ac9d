package org.spoluplan.meetings.voting;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.spoluplan.meetings.VoteOption.AGAINST;
import static org.spoluplan.meetings.VoteOption.IN_FAVOUR;
import static org.spoluplan.meetings.voting.Votes.done;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.testing.ApplicationTest;
import org.spoluplan.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;

/// The administrator of the database tries to put a decision right.
@ApplicationTest
class ClosedVotesTest {

  private static final String KEPT = "of a closed vote do not change";

  @Autowired DSLContext sql;
  @Autowired Proposing proposing;
  @Autowired Presiding presiding;
  @Autowired Voting voting;
  @Autowired CallingRoll calling;

  private Group group;
  private Connection administrator;

  @BeforeEach
  void aGroupMeets() throws Exception {
    group = new Group(sql).rules().members(4);
    for (var member : group.members) done(calling.checkIn(member.actor(), group.meeting, true));
    administrator = TestDatabase.administrator();
  }

  @AfterEach
  void leave() throws SQLException {
    administrator.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update meetings.motion set in_favour = 4 where id = '%s'",
        "update meetings.motion set meeting_id = gen_random_uuid() where id = '%s'",
        "update meetings.motion set state = 'draft', decision = null where id = '%s'",
        "update meetings.motion set closed_at = now() where id = '%s'",
        "delete from meetings.motion where id = '%s'",
        "truncate meetings.motion cascade",
        "truncate meetings.seat cascade",
        "truncate meetings.ballot"
      })
  void theCountStays(String attempt) {
    refused(attempt, decided(), "a closed vote does not change");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update meetings.ballot set choice = 'against' where motion_id = '%s'",
        "update meetings.ballot set cast_by = gen_random_uuid() where motion_id = '%s'",
        "delete from meetings.ballot where motion_id = '%s'",
        "insert into meetings.ballot (motion_id, seat_id, choice, cast_by, cast_at)"
            + " select motion_id, seat_id, 'against', seat_id, now() from meetings.seat"
            + " where motion_id = '%s' and not voted",
        "update meetings.seat set voted = true where motion_id = '%s'",
        "update meetings.seat set represented_by = gen_random_uuid() where motion_id = '%s'",
        "delete from meetings.seat where motion_id = '%s' and not voted",
        "insert into meetings.seat (motion_id, seat_id, label, present)"
            + " values ('%s', gen_random_uuid(), 'Kdosi', true)",
        "insert into meetings.sealed_ballot (motion_id, seat_id, sealed)"
            + " select motion_id, seat_id, '\\x00' from meetings.seat where motion_id = '%s'"
      })
  void whoVotedHowStays(String attempt) {
    refused(attempt, decided(), KEPT);
  }

  @Test
  void aSeatIsNotMovedIntoAClosedVoteFromAnother() {
    var closed = decided();
    var open = opened();
    refused(
        "update meetings.seat set motion_id = '" + closed.value() + "' where motion_id = '%s'",
        open,
        KEPT);
  }

  @Test
  void aVoteThatWasDeclaredVoidStaysSo() {
    var motion = opened();
    done(voting.cast(group.members.get(1).actor(), motion, IN_FAVOUR));
    done(presiding.withdraw(group.members.getFirst().actor(), motion));

    refused("delete from meetings.ballot where motion_id = '%s'", motion, KEPT);
    refused(
        "update meetings.motion set state = 'open' where id = '%s'",
        motion, "a closed vote does not change");
  }

  /// The ballot waits for the vote to be closed and then comes late.
  @Test
  void aBallotPutInWhileTheVoteIsBeingClosedIsLateToo() throws Exception {
    var motion = opened();
    var seat = group.members.get(3).seat().value();
    try (var closing = TestDatabase.administrator();
        var other = administrator.createStatement()) {
      closing.setAutoCommit(false);
      try (var statement = closing.createStatement()) {
        statement.execute(
            "update meetings.motion set state = 'closed', decision = 'rejected' where id = '%s'"
                .formatted(motion.value()));
        var late =
            CompletableFuture.runAsync(
                () -> {
                  try {
                    other.execute(
                        "insert into meetings.ballot (motion_id, seat_id, choice, cast_by, cast_at)"
                            + " values ('%s', '%s', 'against', '%2$s', now())"
                                .formatted(motion.value(), seat));
                  } catch (SQLException e) {
                    throw new IllegalStateException(e.getMessage(), e);
                  }
                });
        assertThatThrownBy(() -> late.get(500, TimeUnit.MILLISECONDS)).hasNoCause();
        closing.commit();
        assertThatThrownBy(() -> late.get(10, TimeUnit.SECONDS)).hasMessageContaining(KEPT);
      }
    }
  }

  private MotionId opened() {
    var chair = group.members.getFirst().actor();
    var proposal = new Proposal(null, "Návrh.", null, null, Manner.BY_NAME, null, null);
    return done(presiding.open(chair, done(proposing.propose(chair, group.meeting, proposal))))
        .id();
  }

  private MotionId decided() {
    var motion = opened();
    done(voting.cast(group.members.get(0).actor(), motion, IN_FAVOUR));
    done(voting.cast(group.members.get(1).actor(), motion, AGAINST));
    done(presiding.close(group.members.getFirst().actor(), motion));
    return motion;
  }

  private void refused(String attempt, MotionId motion, String why) {
    assertThatThrownBy(
            () -> {
              try (var statement = administrator.createStatement()) {
                statement.execute(attempt.formatted(motion.value()));
              }
            })
        .hasMessageContaining(why);
  }
}
