package org.spoluplan.territory.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.spoluplan.territory.BoundaryFault;
import org.spoluplan.territory.BoundaryFault.Reason;
import org.spoluplan.territory.BoundaryOrder;
import org.spoluplan.territory.BoundaryReport;

/// A file as it was understood.
///
/// @param key    null when no property holds codes
/// @param shapes by code; empty when anything is wrong with the file
record ReadBoundaries(
    @Nullable Key key,
    Map<String, Rings> shapes,
    List<BoundaryFault> faults,
    List<BoundaryFault> notes) {

  static ReadBoundaries of(BoundaryOrder order, KnownCodes known) {
    try {
      return of(GeoJson.read(order.file()), order, known);
    } catch (FileFault e) {
      return new ReadBoundaries(null, Map.of(), List.of(e.fault()), List.of());
    }
  }

  private static ReadBoundaries of(GeoJson file, BoundaryOrder order, KnownCodes known) {
    var faults = new ArrayList<>(file.faults());
    var features = file.features();
    features.stream().map(ShapeCheck::fault).flatMap(Optional::stream).forEach(faults::add);
    var key = Key.of(features, known, order);
    if (key.isEmpty()) {
      faults.add(BoundaryFault.of(Reason.NO_CODES));
      return new ReadBoundaries(null, Map.of(), faults, List.of());
    }
    var check = new CodeCheck(known, key.get());
    faults.addAll(check.faults(features));
    var shapes = faults.isEmpty() ? shapes(features, key.get(), order) : Map.<String, Rings>of();
    return new ReadBoundaries(key.get(), shapes, faults, check.notes(features));
  }

  private static Map<String, Rings> shapes(List<Feature> features, Key key, BoundaryOrder order) {
    var thin = Thinning.of(features.stream().map(Feature::geometry).toList(), order.metres());
    var shapes = new HashMap<String, Rings>();
    for (int i = 0; i < thin.size(); i++) {
      shapes.put(features.get(i).property(key.property()), thin.get(i));
    }
    return shapes;
  }

  /// @param before the boundaries of the same kind that are here
  BoundaryReport against(Map<String, Rings> before, boolean keepRest) {
    var known = (int) shapes.keySet().stream().filter(before::containsKey).count();
    var same = (int) shapes.entrySet().stream().filter(shape -> isSame(shape, before)).count();
    return new BoundaryReport(
        key == null ? null : key.kind(),
        key == null ? "" : key.property(),
        shapes.size() - known,
        known - same,
        same,
        keepRest || !faults.isEmpty() ? 0 : gone(before).size(),
        shapes.values().stream().mapToInt(shape -> shape.points().size() / 2).sum(),
        faults,
        notes);
  }

  Set<String> gone(Map<String, Rings> before) {
    var gone = new HashSet<>(before.keySet());
    gone.removeAll(shapes.keySet());
    return gone;
  }

  private static boolean isSame(Map.Entry<String, Rings> shape, Map<String, Rings> before) {
    return shape.getValue().equals(before.get(shape.getKey()));
  }
}
