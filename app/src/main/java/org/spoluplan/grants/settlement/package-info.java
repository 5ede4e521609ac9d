/// How money was used: entries of the books charged to a grant, the settlement, returned money,
/// interim reports and inspections.
@NullMarked
package org.spoluplan.grants.settlement;

import org.jspecify.annotations.NullMarked;
