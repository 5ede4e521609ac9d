package org.spoluplan.boards.running;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.boards.state.BoardState;
import org.spoluplan.boards.state.ParticipantId;
import org.spoluplan.boards.state.Sight;

/// Who looks at a board for a longer time, and in which language.
///
/// @param participant null for somebody who only looks on
/// @param person      who looks on; null for somebody without an account
record Looker(
    KnownBoard board,
    @Nullable ParticipantId participant,
    @Nullable PersonId person,
    boolean keeper,
    Locale locale) {

  Sight sight(BoardState state) {
    return new Sight(state, participant, facilitates(state));
  }

  boolean facilitates(BoardState state) {
    return participant != null && (keeper || state.settings().facilitators().contains(participant));
  }

  boolean isSameAs(Looker other) {
    return participant == null
        ? person != null && person.equals(other.person)
        : participant.equals(other.participant);
  }
}
