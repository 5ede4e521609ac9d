package org.spoluplan.meetings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.spoluplan.access.Reach;
import org.spoluplan.kernel.NotFound;

/// Bodies, to be read by others.
public interface Bodies {

  Optional<BodySummary> find(BodyId id);

  /// All of them, those that ended too, by type and name.
  List<BodySummary> list();

  /// Ids that no body has are left out of the answer.
  Map<BodyId, BodySummary> byId(Collection<BodyId> ids);

  /// Those in which an actor may do something.
  default List<BodySummary> list(Reach reach) {
    return list().stream().filter(body -> reach.covers(body.scopes())).toList();
  }

  default BodySummary get(BodyId id) {
    return find(id).orElseThrow(() -> new NotFound("body", id.value()));
  }
}
