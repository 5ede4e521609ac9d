package org.spoluplan.planning.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.spoluplan.planning.CardId;

/// What one measure is to bring in one year.
///
/// @param carriedFrom the one of the year before that was not finished
/// @param addedLater  picked when the action plan was approved already
/// @param progress    the last one counts
/// @param version     grows with each change of its content
record Promise(
    PromiseId id,
    ActionPlan year,
    CardId card,
    Content is,
    @Nullable PromiseId carriedFrom,
    boolean addedLater,
    List<Progress> progress,
    int version) {

  /// @param planned money of the year, in haléře
  record Content(String wording, LocalDate due, long planned) {}

  Promise {
    progress = List.copyOf(progress);
  }

  Optional<Progress.Said> said() {
    return progress.isEmpty() ? Optional.empty() : Optional.of(progress.getLast().said());
  }

  /// Null: nobody said anything yet.
  @Nullable State state() {
    return said().map(Progress.Said::state).orElse(null);
  }

  boolean hasLastWord() {
    return said().map(Progress.Said::state).filter(State::isLast).isPresent();
  }

  /// Its day has passed and nobody said how it ended.
  boolean isOverdue(LocalDate today) {
    return is.due().isBefore(today) && !hasLastWord();
  }

  boolean isUnfinished() {
    var state = state();
    return state == null || state.isUnfinished();
  }

  /// From the beginning of the year, in haléře; nobody said: nothing.
  long spent() {
    return progress.reversed().stream()
        .flatMap(one -> Stream.ofNullable(one.said().spent()))
        .findFirst()
        .orElse(0L);
  }
}
