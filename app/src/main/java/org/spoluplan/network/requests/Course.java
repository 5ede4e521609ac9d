package org.spoluplan.network.requests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.spoluplan.kernel.Outcome;

/// The way of a request and its rules: only forward, or withdrawn; to the region only with what its
/// form demands; a result only of what the region was sent.
///
/// @param passed  steps that were taken
/// @param stated  whether every municipality concerned has given its statement
/// @param demands of its form
record Course(RequestState state, Set<RequestState> passed, boolean stated, Demands demands) {

  Course {
    passed = Set.copyOf(passed);
  }

  Outcome<RequestState> to(RequestState next) {
    if (state.isOver()) return Outcome.refused(RequestRefusal.OVER);
    if (next == RequestState.WITHDRAWN) return Outcome.done(next);
    if (next.compareTo(state) <= 0) return Outcome.refused(RequestRefusal.BACK);
    if (state == RequestState.DRAFT) {
      return next == RequestState.SUBMITTED
          ? Outcome.done(next)
          : Outcome.refused(RequestRefusal.NOT_SUBMITTED);
    }
    if (next.isResult()) {
      return state == RequestState.SENT
          ? Outcome.done(next)
          : Outcome.refused(RequestRefusal.NOT_SENT);
    }
    if (next != RequestState.SENT) return Outcome.done(next);
    return switch (readiness()) {
      case Readiness.Ready() -> Outcome.done(next);
      case Readiness.Lacking(var lacks) -> Outcome.refused(lacks.getFirst());
    };
  }

  /// What it lacks on its way to the region.
  Readiness readiness() {
    var lacks = new ArrayList<RequestRefusal>();
    if (demands.statement() && !stated) lacks.add(RequestRefusal.LACKS_STATEMENTS);
    if (demands.opinion() && !passed.contains(RequestState.OPINION)) {
      lacks.add(RequestRefusal.LACKS_OPINION);
    }
    if (demands.council() && !passed.contains(RequestState.COUNCIL)) {
      lacks.add(RequestRefusal.LACKS_COUNCIL);
    }
    return Readiness.of(lacks);
  }

  /// Steps that can be taken now, without withdrawing.
  List<RequestState> offered() {
    return Arrays.stream(RequestState.values())
        .filter(next -> next != RequestState.WITHDRAWN)
        .filter(next -> to(next) instanceof Outcome.Done<RequestState>)
        .toList();
  }
}
