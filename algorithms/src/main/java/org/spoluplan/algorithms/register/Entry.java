package org.spoluplan.algorithms.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one item of the file turned out to be.
public sealed interface Entry {

  /// Where it begins.
  Place place();

  /// A service that could be read.
  ///
  /// @param remarks what was odd while reading; see also [Checks]
  record Service(Place place, RegisteredService service, List<Remark> remarks) implements Entry {
    public Service {
      remarks = List.copyOf(remarks);
    }
  }

  /// An item that could not be read; reading goes on behind it.
  ///
  /// @param identifier if it was readable
  /// @param problems   at least one, at most [#MOST_PROBLEMS]
  record Fault(Place place, @Nullable String identifier, List<Problem> problems) implements Entry {

    /// More of one item are not kept.
    public static final int MOST_PROBLEMS = 20;

    public Fault {
      problems = List.copyOf(problems);
    }
  }
}
