/// The compensation payment of a service of general economic interest (Decision 2012/21/EU): the
/// most that public sources may give one service, and what is over. Always for one service: the
/// surplus of one never covers the loss of another. Amounts are whole haléře.
@NullMarked
package org.spoluplan.algorithms.compensation;

import org.jspecify.annotations.NullMarked;
