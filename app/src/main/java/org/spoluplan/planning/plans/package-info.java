/// Plans and their cards: writing them together, their history, versions, and what they look like
/// outside.
@NullMarked
package org.spoluplan.planning.plans;

import org.jspecify.annotations.NullMarked;
