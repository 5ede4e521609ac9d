package org.spoluplan.meetings.voting;

import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.VoteOption;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// How a secret vote stays one. While it is open each ballot lies sealed on the row of its seat, so
/// that no acknowledged ballot is lost in a crash; the key lies outside the database. At closing
/// the ballots are opened in memory only, the count is kept and the sealed ballots are deleted in
/// one transaction, and after its commit the key is destroyed.
///
/// In this order a crash can leave a key without ballots, which [#clean] destroys, but never
/// ballots without their key.
@Component
class Secrecy implements SmartInitializingSingleton {

  private final SealedBallots ballots;
  private final BallotKeys keys;

  Secrecy(SealedBallots ballots, BallotKeys keys) {
    this.ballots = ballots;
    this.keys = keys;
  }

  /// Before the vote is opened: the key must outlive whatever the transaction outlives.
  void begin(MotionId motion) {
    keys.create(motion);
    afterCompletion(motion, TransactionSynchronization.STATUS_ROLLED_BACK);
  }

  /// Whether the ballots of an open vote can be sealed and opened.
  boolean isKept(MotionId motion) {
    return keys.find(motion).isPresent();
  }

  void cast(MotionId motion, SeatId seat, VoteOption option) {
    var key = keys.find(motion).orElseThrow();
    ballots.add(motion, seat, key.seal(motion, seat, option));
  }

  /// The count, and never more than that.
  ///
  /// @return empty when a ballot cannot be opened
  Optional<Counts> count(MotionId motion) {
    var key = keys.find(motion);
    if (key.isEmpty()) return Optional.empty();
    var opened = new ArrayList<VoteOption>();
    for (var ballot : ballots.of(motion).entrySet()) {
      var option = key.get().open(motion, ballot.getKey(), ballot.getValue());
      if (option.isEmpty()) return Optional.empty();
      opened.add(option.get());
    }
    return Optional.of(Counts.of(opened));
  }

  void end(MotionId motion) {
    ballots.discard(motion);
    afterCompletion(motion, TransactionSynchronization.STATUS_COMMITTED);
  }

  /// Before anybody can ask for a page, and so before anybody can open a vote here.
  @Override
  public void afterSingletonsInstantiated() {
    clean(Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime()));
  }

  /// @param start of this process: a newer key may belong to a vote that is just being opened
  void clean(Instant start) {
    var open = ballots.openVotes();
    keys.destroyOlderThan(start, open::contains);
  }

  private void afterCompletion(MotionId motion, int destroyWhen) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == destroyWhen) keys.destroy(motion);
          }
        });
  }
}
