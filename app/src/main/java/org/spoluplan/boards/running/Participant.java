package org.spoluplan.boards.running;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.spoluplan.access.PersonId;
import org.spoluplan.boards.BoardId;
import org.spoluplan.boards.state.ParticipantId;

/// Somebody who joined a board.
///
/// @param nickname as others see it; the own name of whoever signed in
/// @param person   null for somebody without an account
/// @param revoked  removed from the board by the facilitator
public record Participant(
    ParticipantId id,
    BoardId board,
    String nickname,
    @Nullable PersonId person,
    Instant joinedAt,
    boolean revoked) {}
