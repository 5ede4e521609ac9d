/// Pictures attached to cards of plans, for their texts to show.
@NullMarked
package org.spoluplan.planning.pictures;

import org.jspecify.annotations.NullMarked;
