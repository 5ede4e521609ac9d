/// The books: where money of calls is.
@NullMarked
package org.spoluplan.grants.ledger;

import org.jspecify.annotations.NullMarked;
