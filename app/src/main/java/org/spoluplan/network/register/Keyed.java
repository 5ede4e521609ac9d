package org.spoluplan.network.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/// Items of a list, each with what it is known by from one import to the next.
record Keyed<T>(PartKey key, T item) {

  /// The second one of the same name gets a number.
  static <T> List<Keyed<T>> of(RegisterPart part, List<T> items, Function<T, String> name) {
    var seen = new HashMap<String, Integer>();
    var keyed = new ArrayList<Keyed<T>>();
    for (var item : items) {
      var of = name.apply(item);
      var nth = seen.merge(of, 1, Integer::sum);
      keyed.add(new Keyed<>(new PartKey(part, nth == 1 ? of : of + " #" + nth), item));
    }
    return keyed;
  }
}
