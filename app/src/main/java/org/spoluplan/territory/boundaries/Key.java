package org.spoluplan.territory.boundaries;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.spoluplan.territory.BoundaryKind;
import org.spoluplan.territory.BoundaryOrder;

/// By which property features are told apart, and what they are. Properties are called
/// differently in every file, so they are known by what is in them: that one holds codes in which
/// most features have a code of one kind that no other feature has.
///
/// @param found how many features have a known code of their own
record Key(BoundaryKind kind, String property, int found) {

  private static final int LEAST_SHARE = 3;

  /// Empty when no property holds codes that we know in at least a third of the features.
  static Optional<Key> of(List<Feature> features, KnownCodes known, BoundaryOrder order) {
    return properties(features, order)
        .flatMap(
            property -> kinds(known, order).map(kind -> counted(features, known, kind, property)))
        .filter(key -> LEAST_SHARE * key.found() >= features.size() && key.found() > 0)
        .max(Comparator.comparingInt(Key::found));
  }

  private static Key counted(
      List<Feature> features, KnownCodes known, BoundaryKind kind, String property) {
    var codes = new HashSet<String>();
    for (var feature : features) {
      var code = feature.property(property);
      if (known.has(kind, code)) codes.add(code);
    }
    return new Key(kind, property, codes.size());
  }

  private static Stream<String> properties(List<Feature> features, BoundaryOrder order) {
    if (order.property() != null) return Stream.of(order.property());
    var names = new TreeSet<String>();
    features.forEach(feature -> names.addAll(feature.properties().keySet()));
    return names.stream();
  }

  private static Stream<BoundaryKind> kinds(KnownCodes known, BoundaryOrder order) {
    return order.kind() == null ? known.kinds().stream() : Stream.of(order.kind());
  }
}
