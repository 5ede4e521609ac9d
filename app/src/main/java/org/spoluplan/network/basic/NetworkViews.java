package org.spoluplan.network.basic;

import java.util.List;
import java.util.Optional;
import org.spoluplan.network.SocialService;
import org.spoluplan.network.basic.Difference.Changed;
import org.spoluplan.network.basic.ReadNetwork.Problem;
import org.spoluplan.page.Option;

/// What pages of the network show.
final class NetworkViews {

  private NetworkViews() {}

  /// A service in a version.
  record Line(StoredEntry entry, SocialService service, String type, String level, String units) {}

  record Total(String type, int services, String units) {}

  /// @param regions    those that have a network, to choose from
  /// @param others     the other versions of the region that the reader may see, newest first
  /// @param before     the version to compare with
  /// @param ofAll      how many services it has without a filter
  record VersionView(
      NetworkVersion version,
      String region,
      boolean inForce,
      List<NetworkVersion> others,
      Optional<NetworkVersion> before,
      List<Option> regions,
      List<Option> types,
      List<Line> lines,
      int ofAll,
      List<Total> totals) {}

  /// One value of a service that differs; empty texts where there was none.
  record Value(String name, String before, String after) {}

  record ChangedLine(Changed changed, SocialService service, List<Value> values) {}

  record TotalChange(String type, int before, int after, String unitsBefore, String unitsAfter) {

    boolean differs() {
      return before != after || !unitsBefore.equals(unitsAfter);
    }
  }

  record DifferenceView(
      NetworkVersion from,
      NetworkVersion to,
      String region,
      List<Option> versions,
      List<Line> added,
      List<Line> ended,
      List<ChangedLine> changed,
      List<TotalChange> totals) {}

  /// One version in the history of a service.
  record Step(NetworkVersion version, Line line, List<Value> changes) {}

  record HistoryView(SocialService service, List<Step> steps) {}

  /// @param entry empty for a new one
  record EntryView(
      NetworkVersion version,
      Optional<StoredEntry> entry,
      Optional<SocialService> service,
      List<Option> services,
      List<Option> levels,
      List<Option> forms,
      List<Option> units,
      int rows) {

    String action() {
      return entry.map(one -> one.id().path()).orElse(version.path() + "/sluzby");
    }
  }

  /// A table that was read, before it is written.
  ///
  /// @param text to be sent back when it is to be written
  /// @param seen mark of the draft it was compared with
  /// @param dropped how many services would drop out, when that is most of them; else zero
  /// @param services of the draft
  record TableView(
      String text,
      String seen,
      List<Problem> problems,
      int dropped,
      int services,
      DifferenceView difference) {

    boolean isSame() {
      return difference.added().isEmpty()
          && difference.ended().isEmpty()
          && difference.changed().isEmpty();
    }
  }
}
