package org.spoluplan.boards.running;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.ParticipantId;
import org.springframework.stereotype.Component;

/// What participants are called. Nobody is renamed, so what was read once stays.
@Component
class Nicknames {

  private static final int MOST = 5_000;

  private final Participants participants;
  private final Map<ParticipantId, String> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<ParticipantId, String> eldest) {
              return size() > MOST;
            }
          });

  Nicknames(Participants participants) {
    this.participants = participants;
  }

  Function<ParticipantId, String> at(BoardId board) {
    return id -> {
      var name = known.get(id);
      if (name != null) return name;
      var found = participants.find(board, id);
      found.ifPresent(who -> known.put(id, who.nickname()));
      return found.map(Participant::nickname).orElse("?");
    };
  }
}
