/// Yearly action plans: what of a plan is to be done in a year, how it goes, what came of it, and
/// the evaluation of the year.
@NullMarked
package org.spoluplan.planning.actions;

import org.jspecify.annotations.NullMarked;
