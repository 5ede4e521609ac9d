package org.spoluplan.thread;

import java.util.List;
import org.spoluplan.kernel.Thing;
import org.spoluplan.page.Page;

/// Brought by each capability that can make something new of things of others: a need of a
/// conclusion, a measure of a need. Offered beside the thread of the thing.
public interface Continuation {

  /// @param label what happens, e.g. "Zapsat jako potřebu"
  /// @param path  of the page that begins it
  record Offer(String label, String path) {}

  /// What this reader may make of the thing; empty when nothing.
  List<Offer> of(Thing thing, Page page);
}
