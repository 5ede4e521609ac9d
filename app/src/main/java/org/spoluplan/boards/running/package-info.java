/// People at a board: they join, write, group and give points, and see each other's changes at
// once.
@NullMarked
package org.spoluplan.boards.running;

import org.jspecify.annotations.NullMarked;
