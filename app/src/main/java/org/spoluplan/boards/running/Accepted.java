package org.spoluplan.boards.running;

import org.spoluplan.boards.state.Change;

/// @param repeated the same act had been accepted before; nothing changed
record Accepted(Change change, boolean repeated) {}
