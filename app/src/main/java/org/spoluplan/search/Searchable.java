package org.spoluplan.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.spoluplan.kernel.Thing;

/// Implemented by each capability that has things to be found.
public interface Searchable {

  /// Kinds of the things it knows, as in [Thing#kind].
  Set<String> kinds();

  /// Everything, to build the index anew. Read within one transaction.
  Stream<Entry> all();

  /// What is to be found after a thing of any kind was changed: the thing itself, and others that
  /// say something about it. A thing of its [#kinds] that is not among them is found no more.
  List<Entry> touchedBy(Thing changed);
}
