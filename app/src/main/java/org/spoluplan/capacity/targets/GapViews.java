package org.spoluplan.capacity.targets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.spoluplan.capacity.targets.Judgement.Status;
import org.spoluplan.page.Option;
import org.spoluplan.territory.MapPicture;
import org.spoluplan.thread.ThreadView;

/// What pages of gaps show; amounts are in words of the reader.
final class GapViews {

  private GapViews() {}

  /// Amounts that are not known are empty.
  ///
  /// @param nearest where the nearest service is when the unit has none; may be empty
  /// @param covered by what and how much; may be empty
  record Line(
      String path,
      String unit,
      String unitPath,
      String type,
      String funded,
      String registered,
      String perThousand,
      String minimum,
      String ideal,
      String urgent,
      String wished,
      String covered,
      String nearest,
      Status status) {}

  /// @param map empty when no target is judged
  record Table(
      LocalDate day, String type, List<Option> types, List<Line> lines, Optional<MapPicture> map) {}

  /// @param division where shares are typed
  record PartLine(
      String service, String path, String key, String whole, String part, String division) {}

  /// @param sum    of the typed shares, in words
  /// @param shares names of fields by names of municipalities
  record DivisionView(
      String service, String path, String action, String sum, List<Option> shares) {}

  record Moment(LocalDate day, Line line, int municipalities) {}

  /// @param moments the newest first
  /// @param author  empty for who is not signed in
  /// @param divides the reader may say by what services are divided
  record TargetView(
      Target target,
      Line line,
      LocalDate day,
      String group,
      ThreadView thread,
      List<PartLine> parts,
      List<Moment> moments,
      String author,
      boolean keeps,
      boolean divides) {}

  /// @param others whose the units are, told when the reader may set none
  record FormView(
      Optional<Target> target,
      List<Option> units,
      List<String> others,
      List<Option> types,
      List<Option> groups,
      List<Option> measures,
      List<Option> meetings,
      int rows) {

    String action() {
      return target.map(one -> one.id().path()).orElse("/mezery/cile");
    }
  }
}
