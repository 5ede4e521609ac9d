/// What a board is at a moment: the fold of its changes. Pure rules; what they refuse is a value.
@NullMarked
package org.spoluplan.boards.state;

import org.jspecify.annotations.NullMarked;
