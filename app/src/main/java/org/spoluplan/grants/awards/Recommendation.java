package org.spoluplan.grants.awards;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.spoluplan.algorithms.allocation.Allocation;
import org.spoluplan.grants.Application;
import org.spoluplan.grants.ApplicationId;

/// What is recommended to the council: computed amounts, and departures from them. In haléře.
///
/// @param lines by number of application
record Recommendation(long pot, List<Line> lines) {

  Recommendation {
    lines = List.copyOf(lines);
  }

  /// @param index     of the application in the allocation
  /// @param departure null: the computed amount is recommended
  record Line(
      Application application,
      int index,
      long requested,
      long computed,
      @Nullable Departure departure,
      boolean belowFloor,
      boolean atLimit) {

    long amount() {
      return departure == null ? computed : departure.amount();
    }
  }

  static Recommendation of(
      Allocation allocation,
      List<Application> applications,
      Map<ApplicationId, Departure> departures) {
    var byId = new HashMap<String, Application>();
    applications.forEach(one -> byId.put(AllocationInput.id(one), one));
    var lines = new ArrayList<Line>();
    for (int i = 0; i < allocation.size(); i++) {
      var application = byId.get(allocation.call().applications().get(i).id());
      if (application != null) lines.add(line(allocation, i, application, departures));
    }
    return new Recommendation(allocation.call().pot(), lines);
  }

  private static Line line(
      Allocation allocation,
      int index,
      Application application,
      Map<ApplicationId, Departure> departures) {
    return new Line(
        application,
        index,
        application.content().requested(),
        allocation.amount(index),
        departures.get(application.id()),
        allocation.isBelowFloor(index),
        allocation.isAtLimit(index));
  }

  /// Of all applications.
  long requested() {
    return lines.stream().mapToLong(Line::requested).sum();
  }

  /// Only of what is recommended.
  long recommended() {
    return lines.stream().mapToLong(Line::amount).sum();
  }

  long reserve() {
    return pot - recommended();
  }
}
