/// The catalogue by the Human Services Data Specification 3.0 and its profile Open Referral UK.
@NullMarked
package org.spoluplan.opendata.hsds;

import org.jspecify.annotations.NullMarked;
