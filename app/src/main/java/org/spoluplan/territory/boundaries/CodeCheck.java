package org.spoluplan.territory.boundaries;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.spoluplan.territory.BoundaryFault;
import org.spoluplan.territory.BoundaryFault.Reason;

/// Whether each feature has a code of its own that we know, and is called as we call it.
final class CodeCheck {

  private final KnownCodes known;
  private final Key key;

  CodeCheck(KnownCodes known, Key key) {
    this.known = known;
    this.key = key;
  }

  List<BoundaryFault> faults(List<Feature> features) {
    var faults = new ArrayList<BoundaryFault>();
    Map<String, Integer> seen = new HashMap<>();
    for (var feature : features) {
      var code = feature.property(key.property());
      var before = seen.putIfAbsent(code, feature.number());
      if (code.isEmpty()) {
        faults.add(BoundaryFault.of(Reason.NO_CODE, feature.number(), key.property()));
      } else if (!known.has(key.kind(), code)) {
        faults.add(BoundaryFault.of(Reason.UNKNOWN_CODE, feature.number(), code));
      } else if (before != null) {
        faults.add(BoundaryFault.of(Reason.TWICE, feature.number(), code, before));
      }
    }
    return faults;
  }

  /// Another name under the same code may mean that codes were mixed up.
  List<BoundaryFault> notes(List<Feature> features) {
    var property = nameProperty(features);
    if (property.isEmpty()) return List.of();
    var notes = new ArrayList<BoundaryFault>();
    for (var feature : features) {
      var code = feature.property(key.property());
      var ours = known.of(key.kind()).get(code);
      var theirs = feature.property(property.get());
      if (ours != null && !ours.equals(theirs)) {
        notes.add(BoundaryFault.of(Reason.NAME_DIFFERS, code, theirs, ours));
      }
    }
    return notes;
  }

  /// The one in which at least half of the features are called as we call them.
  private Optional<String> nameProperty(List<Feature> features) {
    var names = new TreeSet<String>();
    features.forEach(feature -> names.addAll(feature.properties().keySet()));
    return names.stream()
        .filter(
            name -> 2 * features.stream().filter(f -> isCalled(f, name)).count() >= features.size())
        .findFirst();
  }

  private boolean isCalled(Feature feature, String property) {
    var ours = known.of(key.kind()).get(feature.property(key.property()));
    return ours != null && ours.equals(feature.property(property));
  }
}
