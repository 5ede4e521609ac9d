package org.spoluplan.algorithms.register;

import java.util.List;

/// How reading of a file ended. Bad input is never an exception.
public sealed interface Ending {

  /// True only when the whole list was read and nothing stands behind it.
  default boolean isWhole() {
    return this instanceof Complete;
  }

  /// The file was read to its end.
  ///
  /// @param items    in the list
  /// @param services of them read
  /// @param faults   of them not readable
  record Complete(long items, long services, long faults) implements Ending {}

  /// The caller asked for no more.
  record Stopped(Place place) implements Ending {}

  /// The file ends too early, or is empty.
  record Truncated(Place place) implements Ending {}

  /// Something that is not JSON stands in the file.
  ///
  /// @param looksLikePage it begins like a web page, as when a server answered with an error
  record NotJson(Place place, boolean looksLikePage) implements Ending {}

  /// Bytes that are not UTF-8.
  ///
  /// @param likely the encoding it may be in
  record WrongEncoding(Place place, String likely) implements Ending {}

  /// JSON without a list `polozky` at its root.
  ///
  /// @param keys what stands there instead, at most twenty; empty when the root is no object
  record NoItems(List<String> keys) implements Ending {
    public NoItems {
      keys = List.copyOf(keys);
    }
  }

  /// A single value or a nesting is so large that it cannot even be passed over.
  record BeyondLimits(Place place) implements Ending {}

  /// A packed file (gzip) that cannot be unpacked any further.
  record Damaged(Place place) implements Ending {}
}
