package org.spoluplan.boards.state;

/// What of a board does not change while people work.
///
/// @param noteLength longest note, in characters
/// @param mostNotes  how many notes the board takes, also those not shown any more
public record Frame(Layout layout, int noteLength, int mostNotes) {}
