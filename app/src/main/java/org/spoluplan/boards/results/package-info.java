/// What came of a board: as text for the minutes, as data, as a picture, and back again.
@NullMarked
package org.spoluplan.boards.results;

import org.jspecify.annotations.NullMarked;
