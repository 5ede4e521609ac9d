package org.spoluplan.planning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How cards changed, to be read by others.
public interface CardChanges {

  /// After that moment, the newest first.
  List<CardChange> since(Collection<CardId> cards, Instant moment);

  /// @param revision the card became
  /// @param note     what changed, in words of who did
  record CardChange(CardId card, int revision, Instant at, @Nullable String note) {}
}
