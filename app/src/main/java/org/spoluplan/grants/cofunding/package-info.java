/// One request of a service for a year's money, answered by each municipality it works for, on one
/// sheet with the state, the region, fees, what is missing and what would be too much.
@NullMarked
package org.spoluplan.grants.cofunding;

import org.jspecify.annotations.NullMarked;
