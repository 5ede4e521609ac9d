package org.spoluplan.boards.results;

import org.spoluplan.boards.state.Change;

/// A change of a board as its log says it.
///
/// @param who   name of whoever leads; of participants only where names are shown
/// @param about words of the note or stack, when the reader may read them
/// @param undo  may be taken back by the reader
record LogLine(Change change, String who, String about, boolean undo) {}
