/// Sums of answers, as they are for those entitled and protected for everybody else.
@NullMarked
package org.spoluplan.surveys.results;

import org.jspecify.annotations.NullMarked;
