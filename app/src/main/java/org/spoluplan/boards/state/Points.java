package org.spoluplan.boards.state;

import java.util.UUID;

/// How many points a participant gives to a note or a stack: the last word, not a sum of words.
///
/// @param target id of a note that lies alone, or of a stack
/// @param number of the change that touched it last
record Points(ParticipantId by, UUID target, int count, long number) {

  Points touched(long change) {
    return new Points(by, target, count, change);
  }

  record Key(ParticipantId by, UUID target) {}

  Key key() {
    return new Key(by, target);
  }
}
