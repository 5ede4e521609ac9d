package org.spoluplan.boards.state;

/// Whose step it is.
///
/// @param facilitates moves phases and looks after the board
public record Seat(ParticipantId participant, boolean facilitates) {}
