package org.spoluplan.network.register;

import java.util.List;
import org.spoluplan.algorithms.register.CountGuard.Reason;
import org.spoluplan.algorithms.register.CountGuard.Verdict;
import org.spoluplan.algorithms.register.Ending;
import org.spoluplan.algorithms.register.Place;
import org.spoluplan.network.RegisterReport.Stop;

/// Why a file is not taken over.
final class Stops {

  private static final int MOST_NAMED = 10;

  private Stops() {}

  static List<Stop> of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.GoOn() -> List.of();
      case Verdict.Ask(var reasons) -> reasons.stream().map(Stops::of).toList();
    };
  }

  private static Stop of(Reason reason) {
    return switch (reason) {
      case Reason.NotWhole(var ending) -> of(ending);
      case Reason.Nothing() -> never("nothing");
      case Reason.Moved(var last, var now) -> new Stop("moved", List.of(last, now), true);
      case Reason.Repeated(var all) ->
          new Stop(
              "repeated",
              List.of(all.size(), String.join(", ", all.stream().limit(MOST_NAMED).toList())),
              true);
    };
  }

  private static Stop of(Ending ending) {
    return switch (ending) {
      case Ending.Complete _ -> throw new IllegalArgumentException("a whole file is no reason");
      case Ending.Stopped(var place) -> at("stopped", place);
      case Ending.Truncated(var place) -> at("truncated", place);
      case Ending.NotJson(var place, var page) -> at(page ? "page" : "not-json", place);
      case Ending.WrongEncoding(var place, var likely) ->
          never("encoding", likely, place.item(), place.at());
      case Ending.NoItems(var keys) -> never("no-items", String.join(", ", keys));
      case Ending.BeyondLimits(var place) -> at("too-large", place);
      case Ending.Damaged(var place) -> at("damaged", place);
    };
  }

  private static Stop at(String key, Place place) {
    return never(key, place.item(), place.at());
  }

  private static Stop never(String key, Object... arguments) {
    return new Stop(key, List.of(arguments), false);
  }
}
