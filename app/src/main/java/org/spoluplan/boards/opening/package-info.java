/// Boards are opened, from a point of an agenda or for a body, and found again.
@NullMarked
package org.spoluplan.boards.opening;

import org.jspecify.annotations.NullMarked;
