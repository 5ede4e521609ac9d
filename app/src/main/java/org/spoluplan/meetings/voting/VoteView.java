package org.spoluplan.meetings.voting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.spoluplan.meetings.Decision;
import org.spoluplan.meetings.MotionId;
import org.spoluplan.meetings.Tally;
import org.spoluplan.meetings.VoteOption;

/// A vote as one reader sees it.
///
/// @param own      the seat the reader speaks for
/// @param recorder the name of who entered the raised hands
/// @param mayRun   whether the reader opens and closes it
record VoteView(
    VoteOnRecord record, Sitting sitting, @Nullable Seat own, String recorder, boolean mayRun) {

  MotionId id() {
    return motion().id();
  }

  /// For ids of elements and fields, which must differ where several votes are on a page.
  String key() {
    return id().value().toString();
  }

  Motion motion() {
    return record.motion();
  }

  Proposal proposal() {
    return record.proposal();
  }

  String path() {
    return "/hlasovani/" + id().value();
  }

  boolean isDraft() {
    return motion().state() == MotionState.DRAFT;
  }

  boolean takesHands() {
    return motion().manner() == Manner.SHOW_OF_HANDS && !motion().isOver();
  }

  boolean mayVote() {
    return motion().isOpen()
        && motion().manner() != Manner.SHOW_OF_HANDS
        && own != null
        && own.counts()
        && !own.voted()
        && !own.voters().isEmpty();
  }

  boolean hasVoted() {
    return motion().isOpen() && own != null && own.voted();
  }

  boolean isRecused() {
    return !motion().isOver() && own != null && !own.counts();
  }

  /// Has a seat, but is not noted as being here.
  boolean mustCheckIn() {
    return motion().isOpen()
        && motion().manner().inTheRoom()
        && own != null
        && own.counts()
        && !own.present();
  }

  Optional<VoteOption> ownBallot() {
    return own == null ? Optional.empty() : Optional.ofNullable(motion().ballots().get(own.id()));
  }

  /// Seats whose ballot the recorder can enter.
  List<Seat> withoutBallot() {
    return motion().electorate().seats().stream()
        .filter(seat -> seat.present() && !seat.voted())
        .toList();
  }

  /// Who is in the room and has not voted; in writing people answer until the last day.
  List<String> missing() {
    return motion().manner().inTheRoom()
        ? withoutBallot().stream().map(Seat::label).toList()
        : List.of();
  }

  /// How many of those present took no part.
  int notVoted() {
    return tally().present() - tally().cast();
  }

  List<Seat> recused() {
    return motion().electorate().seats().stream().filter(seat -> !seat.counts()).toList();
  }

  /// Of how many a ballot is awaited.
  int awaited() {
    var electorate = motion().electorate();
    return motion().manner().inTheRoom() ? electorate.present() : electorate.entitled();
  }

  LocalDate closesOn() {
    return Objects.requireNonNull(motion().closesOn());
  }

  Result result() {
    return Objects.requireNonNull(motion().result());
  }

  Decision decision() {
    return result().decision();
  }

  /// Secret ballots of a vote that decided nothing were not even opened.
  boolean counted() {
    return motion().manner() != Manner.SECRET || decision().verdict() != Decision.Verdict.INQUORATE;
  }

  Tally tally() {
    return decision().tally();
  }

  /// Of a bar as wide as all who were present.
  double percent(int votes) {
    return tally().present() == 0 ? 0 : 100.0 * votes / tally().present();
  }
}
