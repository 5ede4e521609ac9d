package org.spoluplan.planning;

import java.util.Collection;
import java.util.List;
import org.spoluplan.kernel.NotFound;

/// Chapters and cards of plans, to be read by others.
public interface Cards {

  /// In the order of the plan: chapters, then each card before the ones under it. Without those
  /// that are gone.
  List<Card> of(Plan plan);

  /// Those of them that there are, gone ones too.
  List<Card> list(Collection<CardId> ids);

  default Card get(CardId id) {
    return list(List.of(id)).stream()
        .findFirst()
        .orElseThrow(() -> new NotFound(CardId.KIND, id.value()));
  }
}
