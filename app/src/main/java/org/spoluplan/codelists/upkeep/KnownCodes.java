package org.spoluplan.codelists.upkeep;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.spoluplan.codelists.CodeItem;
import org.spoluplan.codelists.CodeList;
import org.spoluplan.codelists.CodeLists;
import org.spoluplan.codelists.CodesChanged;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

@Component
class KnownCodes implements CodeLists {

  /// What other processes change (a command of the terminal) is known so much later.
  private static final Duration LONGEST_KEPT = Duration.ofSeconds(10);

  private final Items items;
  private final Map<CodeList, Kept> kept = new ConcurrentHashMap<>();

  private record Kept(List<CodeItem> all, long readAt) {
    boolean isFresh() {
      return System.nanoTime() - readAt < LONGEST_KEPT.toNanos();
    }
  }

  KnownCodes(Items items) {
    this.items = items;
  }

  @Override
  public List<CodeItem> list(CodeList list, LocalDate day) {
    return all(list).stream().filter(item -> item.valid().contains(day)).toList();
  }

  @Override
  public Optional<CodeItem> find(CodeList list, String code, LocalDate day) {
    return all(list).stream()
        .filter(item -> item.code().equals(code) && item.valid().contains(day))
        .findFirst();
  }

  /// Pages ask for dozens of codes, and the lists are short and seldom change.
  @Override
  public List<CodeItem> all(CodeList list) {
    var known = kept.get(list);
    if (known != null && known.isFresh()) return known.all();
    var read =
        new Kept(items.list(list).stream().map(StoredItem::item).toList(), System.nanoTime());
    if (!read.all().isEmpty()) kept.put(list, read);
    return read.all();
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void changed(CodesChanged change) {
    kept.remove(change.list());
  }
}
