package org.spoluplan.boards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.spoluplan.kernel.NotFound;
import org.spoluplan.meetings.BodyId;
import org.spoluplan.meetings.MeetingId;

/// Boards, to be read by others. Whoever shows them asks permission for [Board#scopes].
public interface Boards {

  List<Board> list(Collection<UUID> ids);

  /// Newest first.
  List<Board> of(MeetingId meeting);

  /// With those of its meetings, newest first.
  List<Board> of(BodyId body);

  default Optional<Board> find(BoardId id) {
    return list(List.of(id.value())).stream().findFirst();
  }

  /// @throws NotFound when there is none
  default Board get(BoardId id) {
    return find(id).orElseThrow(() -> new NotFound(BoardId.KIND, id.value()));
  }
}
