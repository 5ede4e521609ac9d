package org.spoluplan.meetings;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.spoluplan.page.Page;

/// One look of one reader at a meeting in progress. What several parts of the page show is read
/// once.
public final class LiveLook {

  private final Meeting meeting;
  private final Page page;
  private final Map<Class<?>, Object> read = new HashMap<>();

  public LiveLook(Meeting meeting, Page page) {
    this.meeting = meeting;
    this.page = page;
  }

  public Meeting meeting() {
    return meeting;
  }

  public Page page() {
    return page;
  }

  /// @param what a type that only one kind of reading answers
  public <T> T once(Class<T> what, Supplier<T> reading) {
    var known = read.get(what);
    if (known != null) return what.cast(known);
    var fresh = reading.get();
    read.put(what, fresh);
    return fresh;
  }
}
