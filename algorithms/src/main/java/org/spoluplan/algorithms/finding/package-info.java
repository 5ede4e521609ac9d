/// Finding help in the words of whoever needs it: what a question means, which services answer it,
/// where they are, and what else there is when none does.
@NullMarked
package org.spoluplan.algorithms.finding;

import org.jspecify.annotations.NullMarked;
