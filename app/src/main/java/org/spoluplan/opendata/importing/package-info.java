/// Services out of files of HSDS that others made.
@NullMarked
package org.spoluplan.opendata.importing;

import org.jspecify.annotations.NullMarked;
