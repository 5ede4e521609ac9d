/// The first minutes: an empty system offers the demo region or an empty start.
@NullMarked
package org.spoluplan.shell.firstrun;

import org.jspecify.annotations.NullMarked;
