/// Dividing money of a subsidy call among applications: exactly, by a rule that is data, and so
/// that every amount explains itself. Knows no Spring, no database and no network.
@NullMarked
package org.spoluplan.algorithms.allocation;

import org.jspecify.annotations.NullMarked;
