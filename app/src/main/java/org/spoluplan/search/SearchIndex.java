package org.spoluplan.search;

import java.util.List;
import org.spoluplan.access.Actor;
import org.spoluplan.kernel.Thing;

/// The index of everything that can be found. Whoever implements [Searchable] need not call it:
/// what is changed is recorded in the audit trail, and what is recorded there is indexed anew.
public interface SearchIndex {

  /// Adds the entry, or replaces what was known about the same thing.
  void put(Entry entry);

  void remove(Thing thing);

  /// The best hits among what the reader may see.
  List<Found> find(Actor reader, String words, int most);
}
