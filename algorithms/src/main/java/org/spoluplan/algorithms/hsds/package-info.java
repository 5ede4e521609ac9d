/// Open Referral's Human Services Data Specification (HSDS) 3.0: what its objects are made of, and
/// whether a file keeps to it. Knows no Spring, no database and no network.
@NullMarked
package org.spoluplan.algorithms.hsds;

import org.jspecify.annotations.NullMarked;
