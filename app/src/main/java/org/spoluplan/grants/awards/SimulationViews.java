package org.spoluplan.grants.awards;

import java.util.List;
import java.util.Optional;
import org.spoluplan.grants.Call;
import org.spoluplan.page.Option;

/// What pages of trials show.
final class SimulationViews {

  private SimulationViews() {}

  /// @param service  by name
  /// @param provider by name
  /// @param change   in words
  record SimulatedLine(Simulation.Line line, String service, String provider, String change) {}

  /// @param data     calls it can be tried on
  /// @param ways     sentences of the chosen rule
  /// @param obstacle why it cannot be tried; empty: it can
  /// @param cautions where then and now may mean something else
  /// @param query    of the address that gives the same again
  record SimulationView(
      Call call,
      List<Option> data,
      List<Option> rules,
      List<String> ways,
      String obstacle,
      Optional<Simulation> simulation,
      List<SimulatedLine> lines,
      List<String> cautions,
      String query) {}
}
