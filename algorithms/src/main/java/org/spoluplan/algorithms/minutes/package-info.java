/// Reads Czech minutes: clean → segment → recognise → interpret → check. Every value of the draft
/// points to where it was read and says how sure it is; what the text does not say is null.
@NullMarked
package org.spoluplan.algorithms.minutes;

import org.jspecify.annotations.NullMarked;
