package org.spoluplan.search;

import java.util.List;
import org.spoluplan.access.ThingChanged;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.kernel.Thing;
import org.springframework.stereotype.Service;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Keeps the index true: with each change, in the same transaction.
@Service
class Indexing {

  private final SearchIndex index;
  private final List<Searchable> sources;

  Indexing(SearchIndex index, List<Searchable> sources) {
    this.index = index;
    this.sources = List.copyOf(sources);
  }

  @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT, fallbackExecution = true)
  void follow(ThingChanged event) {
    var changed = event.thing();
    for (var source : sources) {
      var entries = touched(source, changed);
      if (source.kinds().contains(changed.kind())
          && entries.stream().noneMatch(entry -> entry.thing().equals(changed))) {
        index.remove(changed);
      }
      entries.forEach(index::put);
    }
  }

  /// What was deleted touches nothing any more.
  private static List<Entry> touched(Searchable source, Thing changed) {
    try {
      return source.touchedBy(changed);
    } catch (NotFound e) {
      return List.of();
    }
  }
}
