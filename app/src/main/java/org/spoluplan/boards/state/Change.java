package org.spoluplan.boards.state;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One accepted change of a board. All changes of a board, in their order, are the board.
///
/// @param number from 1, without gaps
/// @param act    made by the client: the same act posted again is the same change
/// @param undoes the number of the change that this one takes back
public record Change(
    long number,
    ChangeKind kind,
    ParticipantId by,
    Instant at,
    UUID act,
    @Nullable Long undoes,
    Pieces pieces) {}
