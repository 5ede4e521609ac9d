package org.spoluplan.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.spoluplan.kernel.DemoPart;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/// Builds the whole index anew from what the capabilities know.
@Service
class Reindexing implements DemoPart, IndexRenewal {

  private static final Logger log = LoggerFactory.getLogger(Reindexing.class);

  private final Entries entries;
  private final List<Searchable> sources;
  private final TransactionTemplate transaction;
  private final boolean ownAccord;

  /// @param ownAccord false for commands of the terminal, which end before it would be done
  Reindexing(
      Entries entries,
      List<Searchable> sources,
      TransactionTemplate transaction,
      @Value("${spoluplan.reindex:true}") boolean ownAccord) {
    this.ownAccord = ownAccord;
    this.entries = entries;
    this.sources = List.copyOf(sources);
    this.transaction = transaction;
  }

  /// Readers see the old index until the new one is whole.
  void rebuild() {
    transaction.executeWithoutResult(
        _ -> {
          entries.removeAll();
          for (var source : sources) {
            try (var all = source.all()) {
              all.forEach(entries::put);
            }
          }
        });
  }

  /// Where the whole index waits to be built, nothing is done: part of one would look whole.
  @Override
  public void renew(Set<String> kinds) {
    if (entries.isStale()) return;
    kinds.forEach(entries::removeAll);
    for (var source : sources) {
      if (source.kinds().stream().noneMatch(kinds::contains)) continue;
      try (var all = source.all()) {
        all.filter(entry -> kinds.contains(entry.thing().kind())).forEach(entries::put);
      }
    }
  }

  /// After everything else of the demo region.
  @Override
  public int position() {
    return 1000;
  }

  @Override
  public void fill(LocalDate today) {
    rebuild();
  }

  /// After an update that stems words otherwise, or over data that came from elsewhere. Pages do
  /// not wait for it.
  @EventListener(ApplicationReadyEvent.class)
  void rebuildWhenStale() {
    if (!ownAccord || !entries.isStale()) return;
    Thread.ofVirtual().name("reindexing").start(this::rebuildAndSay);
  }

  private void rebuildAndSay() {
    try {
      rebuild();
      log.info("the search index was built anew");
    } catch (RuntimeException e) {
      log.error("the search index could not be built anew", e);
    }
  }
}
