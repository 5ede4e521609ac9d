/// Taking over a plan that was written elsewhere: its document is cut into chapters and cards, and
/// people mend the cuts.
@NullMarked
package org.spoluplan.planning.takeover;

import org.jspecify.annotations.NullMarked;
